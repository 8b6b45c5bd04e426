import enNotices from './en/notices.json' with { type: 'json' };
import enProblems from './en/problems.json' with { type: 'json' };
import enRefusals from './en/refusals.json' with { type: 'json' };
import kmNotices from './km/notices.json' with { type: 'json' };
import kmProblems from './km/problems.json' with { type: 'json' };
import kmRefusals from './km/refusals.json' with { type: 'json' };
import type { Language } from './language.ts';
import { sentence, type Written } from './sentence.ts';

type File = 'notices' | 'problems' | 'refusals';

const written: Written<File> = {
  en: { notices: enNotices, problems: enProblems, refusals: enRefusals },
  km: { notices: kmNotices, problems: kmProblems, refusals: kmRefusals },
};

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
  return sentence(written, { language, file, key }, values) ?? key;
}
