import en from './en.json' with { type: 'json' };
import km from './km.json' with { type: 'json' };
import { type Said, speaker } from './sentence.ts';

/**
 * What a person reads for a key: in her language, else in English, else the key itself, which two desks can still read
 * to each other. A `{{name}}` without a value stays as it is, so that it is seen. For screens, whose build carries the words.
 */
export const say = speaker<Said>({ en, km });
