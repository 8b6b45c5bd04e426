import enBreaches from './en/breaches.json' with { type: 'json' };
import enCodes from './en/codes.json' with { type: 'json' };
import enNotices from './en/notices.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import enRefusals from './en/refusals.json' with { type: 'json' };
import kmBreaches from './km/breaches.json' with { type: 'json' };
import kmCodes from './km/codes.json' with { type: 'json' };
import kmNotices from './km/notices.json' with { type: 'json' };
import kmProblems from './km/problems.json' with { type: 'json' };
import kmRefusals from './km/refusals.json' with { type: 'json' };
import type { Language } from './language.ts';

type Sentences = Readonly<Record<string, string>>;
type File = 'breaches' | 'codes' | 'notices' | 'problems' | 'refusals';

const en: Readonly<Record<File, Sentences>> = {
  breaches: enBreaches,
  codes: enCodes,
  notices: enNotices,
  problems: enProblems,
  refusals: enRefusals,
};
const km: Readonly<Record<File, Sentences>> = {
  breaches: kmBreaches,
  codes: kmCodes,
  notices: kmNotices,
  problems: kmProblems,
  refusals: kmRefusals,
};

/** The sentence of a key with its `{{name}}` filled in, or `undefined` where there is none in any language. */
export function sentence(
  language: Language,
  file: File,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string | undefined {
  const found = (language === 'km' ? own(km[file], key) : undefined) ?? own(en[file], key);
  return found?.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => own(values, name) ?? whole);
}

/**
 * What a person reads for a key: in her language, else in English, else the key itself, which two desks can still read
 * to each other. A `{{name}}` without a value stays as it is, so that it is seen.
 */
export function say(
  language: Language,
  file: File,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return sentence(language, file, key, values) ?? key;
}

function own(words: Sentences, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
