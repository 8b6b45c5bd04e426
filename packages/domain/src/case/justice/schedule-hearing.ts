import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { hearing } from './track.ts';

/** A hearing is fixed (Standards 6.7(d)). */
export const scheduleHearing = caseCommand({
  event: 'HearingScheduled',
  path: 'hearings',
  group: 'justice',
  said: hearing,
  words: { section: 'legal', shape: () => ({ where: text(500).optional() }) },
  into: 'hearings',
});
