import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { ownWords } from './track.ts';

/** What the person says, in their words and language (Standards 6.2(c)). It is added to, never changed. */
export const keepOwnWords = caseCommand({
  event: 'OwnWordsKept',
  as: 'record',
  effects: {},
  path: 'own-words',
  group: 'rights',
  said: ownWords,
  words: { section: 'testimony', shape: () => ({ statement: text(8000) }) },
  into: 'ownWords',
});

/* @__PURE__ */ documented(keepOwnWords, {
  says: 'What the person says, in their own words; nobody edits it.',
  example: {
    about: 'how-she-sees-it',
    language: 'km',
    words: { statement: 'Invented: I was deceived, and I am still the same person.' },
  },
});
