import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { capacity } from './track.ts';

/** Whether an adult is able to decide something alone (Standards 6.10(d)). Why not is sealed. */
export const assessCapacity = caseCommand({
  event: 'CapacityAssessed',
  as: 'record',
  effects: { 'examined.capacity': asSaid },
  path: 'capacity-assessments',
  group: 'decisions',
  said: capacity,
  words: { section: 'legal', shape: () => ({ finding: text(4000).optional() }) },
  into: 'capacities',
});

/* @__PURE__ */ documented(assessCapacity, {
  says: 'Whether the person is able to decide something.',
  example: { about: 'care', able: false, assessedBy: 'joint-team' },
});
