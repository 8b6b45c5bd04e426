import { caseCommand } from '../case-command.ts';
import { stayEnd } from './track.ts';

/** She leaves a place. Nothing of the case stands against it: leaving is recorded, never permitted. */
export const endStay = caseCommand({
  event: 'StayEnded',
  path: 'stay-ends',
  group: 'reception',
  said: stayEnd,
  on: ['open', 'closed'],
  leaves: ({ stays, stayEnds }, said, stamp) => ({
    stayEnds: [...stayEnds, { ...stamp, ...said }],
    // The centre's sight ends when she leaves.
    ...(stays.find(({ id }) => id === said.stay)?.setting === 'transit-centre' ? { centre: undefined } : {}),
  }),
});
