import { law as en } from '@homeward/words/en/law';
import { law as km } from '@homeward/words/km/law';
import { law as ms } from '@homeward/words/ms/law';
import type { LawWords } from '@homeward/words/say-breach';
import { law as th } from '@homeward/words/th/law';
import { law as vi } from '@homeward/words/vi/law';

const languages: Readonly<Record<string, LawWords>> = { en, km, th, vi, ms };

/** Codes that end in what somebody wrote: those words are shown as they are. */
const typed = ['not-listed', 'not-returned'];

/** The detail that would be shown as it stands in the code, in a sentence that has room for one. */
function bareDetail({ breaches, codes }: LawWords, code: string): string | undefined {
  const parts = code.split(':');
  for (let length = parts.length; length > 0; length -= 1) {
    const sentence = breaches[parts.slice(0, length).join('-')];
    const detail = parts.slice(length).join(':');
    if (sentence === undefined) continue;
    return sentence.includes('{{detail}}') && !/^\d*$/.test(detail) && codes[detail] === undefined ? detail : undefined;
  }
  return code;
}

/**
 * What of a rule's answer a reader would meet as a bare code, by language: nothing, where all of it has words. A rule that has no
 * sentence at all is for `test/words/refusals` to find.
 */
export function bareIn(rule: string, breaches: readonly string[]): readonly string[] {
  // A rule with nothing to add answers with its own name.
  const codes = breaches.filter((code) => code !== rule && !typed.includes(code.split(':')[0] ?? ''));
  return Object.entries(languages).flatMap(([language, words]) => {
    const bare = words.refusals[rule] === undefined ? [] : codes.map((code) => bareDetail(words, code));
    return bare.filter((one) => one !== undefined).map((one) => `${language} ${rule}: ${one}`);
  });
}
