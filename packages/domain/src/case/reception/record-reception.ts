import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { reception } from './track.ts';

/** Reception at a place (Standards 7.4). What is done later is recorded as a further entry. */
export const recordReception = caseCommand({
  event: 'ReceptionRecorded',
  as: 'record',
  effects: { 'in-care-of.reception': asSaid },
  path: 'receptions',
  group: 'reception',
  said: reception,
  into: 'receptions',
});

/* @__PURE__ */ documented(recordReception, {
  says: 'What was done at the reception, of the five acts.',
  example: { place: 'poipet-transit-centre', done: ['made-safe', 'greeted'], greeting: 'same-sex' },
});
