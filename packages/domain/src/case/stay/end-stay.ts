import { caseCommand } from '../case-command.ts';
import { stayEnd } from './track.ts';

/** She leaves a place. Nothing of the case stands against it: leaving is recorded, never permitted. */
export const endStay = caseCommand({
  event: 'StayEnded',
  path: 'stay-ends',
  group: 'reception',
  said: stayEnd,
  on: ['open', 'closed'],
  into: 'stayEnds',
  // The centre's sight ends when the person leaves.
  leaves: ({ stays }, { stay }) =>
    stays.find(({ id }) => id === stay)?.setting === 'transit-centre' ? { centre: undefined } : {},
});
