import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { hearingHeld } from './track.ts';

/** What came of a hearing, and whether she was heard (Standards 6.7(d)). */
export const recordHearing = caseCommand({
  event: 'HearingRecorded',
  path: 'hearing-records',
  group: 'justice',
  settles: ['she-is-heard-at-the-hearing'],
  said: hearingHeld,
  words: { section: 'legal', shape: () => ({ result: text(4000).optional() }) },
  into: 'hearingsHeld',
});
