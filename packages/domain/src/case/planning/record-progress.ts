import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { progress } from './track.ts';

/** Standards 7.5(e): what is done under a plan is "clearly documented and kept confidential". */
export const recordProgress = caseCommand({
  event: 'ProgressRecorded',
  path: 'progress',
  group: 'planning',
  settles: ['planned-step-is-done'],
  said: progress,
  words: { section: 'needs', shape: () => ({ account: text(2000).optional() }) },
  into: 'progress',
});
