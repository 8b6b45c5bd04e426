import { caseCommand } from '../case-command.ts';
import { resultShared } from './track.ts';

/** Policy III: "the results of assessments need to be shared with the victim"; or why not yet. */
export const shareResult = caseCommand({
  event: 'ResultShared',
  path: 'shared-results',
  group: 'assessment',
  settles: ['result-is-shared-with-her'],
  said: resultShared,
  on: ['open', 'closed'],
  into: 'resultsShared',
});
