import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { schooling } from './track.ts';

/** How a minor goes on with school (Standards 7.8(h)). */
export const recordSchooling = caseCommand({
  event: 'SchoolingRecorded',
  as: 'record',
  effects: { 'served.need': asSaid },
  path: 'schooling',
  group: 'recovery',
  settles: ['minor-goes-on-with-school'],
  said: schooling,
  into: 'schooling',
});

/* @__PURE__ */ documented(recordSchooling, {
  says: 'How a minor goes on with school.',
  example: { step: 'enrolled', level: 'primary' },
});
