import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { stayEnd } from './track.ts';

/** The person leaves a place. Nothing of the case stands against it: leaving is recorded, never permitted. */
export const endStay = caseCommand({
  event: 'StayEnded',
  as: 'record',
  effects: { 'left.stay': asSaid },
  path: 'stay-ends',
  group: 'reception',
  said: stayEnd,
  on: ['open', 'closed'],
  into: 'stayEnds',
  // The centre's sight ends when the person leaves.
  leaves: ({ stays }, { stay }) =>
    stays.find(({ id }) => id === stay)?.setting === 'transit-centre' ? { centre: undefined } : {},
});

/* @__PURE__ */ documented(endStay, {
  says: 'The person leaves a place; nothing stands against it.',
  example: { stay: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d60', reason: 'went-home' },
  walked: { after: 'recordLeaving' },
});
