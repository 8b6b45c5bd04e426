import { caseCommand } from '../case-command.ts';
import { crisisEnd } from './track.ts';

/** A crisis is over, or turned out to be part of another. It may begin again at any time. */
export const endCrisis = caseCommand({
  event: 'CrisisEnded',
  path: 'crisis-ends',
  group: 'crisis-intervention',
  said: crisisEnd,
  into: 'crisisEnds',
});
