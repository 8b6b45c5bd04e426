import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { appeal } from './track.ts';

/** Whether she appeals (Standards 6.7(d)). */
export const decideAppeal = caseCommand({
  event: 'AppealDecided',
  path: 'appeals',
  group: 'justice',
  settles: ['appeal-is-decided-in-time'],
  said: appeal,
  words: { section: 'legal', shape: () => ({ wish: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'appeals',
});
