import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { guest } from './track.ts';

/** One line of the register of visitors: checked, told the rules, let in or turned away (Standards 6.1(f)). */
export const recordGuest = caseCommand({
  event: 'GuestRecorded',
  path: 'guests',
  group: 'safety',
  said: guest,
  words: { section: 'whereabouts', shape: () => ({ who: text(300), purpose: text(500).optional() }) },
  into: 'guests',
});
