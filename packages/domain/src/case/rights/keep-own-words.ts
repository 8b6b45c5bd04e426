import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { ownWords } from './track.ts';

/** What she says, in her words and her language (Standards 6.2(c)). It is added to, never changed. */
export const keepOwnWords = caseCommand({
  event: 'OwnWordsKept',
  path: 'own-words',
  group: 'rights',
  said: ownWords,
  words: { section: 'testimony', shape: () => ({ statement: text(8000) }) },
  into: 'ownWords',
});
