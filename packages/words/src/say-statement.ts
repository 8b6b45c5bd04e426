import type { Language } from './language.ts';
import { sayFromFile } from './say-from-file.ts';
import { sayWritten } from './say-written.ts';

/** One line of the person's statement in codes: which sentence (`key`), by whom, of what, and whether the file or a copy was opened (`part`). */
type Told = {
  readonly key: string;
  readonly at: string;
  readonly role: string;
  readonly sections: readonly string[];
  readonly part: 'file' | 'copy';
  readonly agreedAt?: string;
  readonly reason?: string;
};

// A word that is not there answers with its key: then the general one is said.
function wordFor(language: Language, kind: 'role' | 'reason', code: string, otherwise: string): string {
  const key = `${kind}.${code}`;
  const word = sayFromFile(language, 'statement', key);
  return word === key ? sayFromFile(language, 'statement', `${kind}.${otherwise}`) : word;
}

/** The name of a section as it is shown to the person: `your travel papers`. */
export function saySection(language: Language, section: string): string {
  return sayFromFile(language, 'statement', `section.${section}`);
}

function sayWhat(language: Language, { sections, part }: Told): string {
  if (sections.length === 0) return sayFromFile(language, 'statement', `what.${part}`);
  const names = sections.map((section) => saySection(language, section));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/**
 * One sentence of the statement, whole, in the person’s language: "On 3 May a liaison of … opened your travel papers,
 * because you agreed on 1 May."
 */
export function sayTelling(language: Language, told: Told, organisation: string): string {
  const { key, at, role, agreedAt, reason } = told;
  const { dayOf } = sayWritten(language);
  return sayFromFile(language, 'statement', key, {
    date: dayOf(at),
    // Embassies and counterparts have one word each: the organisation names the country.
    who: wordFor(language, 'role', role.replace(/^(embassy|counterpart)-..$/, '$1'), 'somebody'),
    organisation,
    what: sayWhat(language, told),
    ...(agreedAt === undefined ? {} : { agreed: dayOf(agreedAt) }),
    ...(reason === undefined ? {} : { reason: wordFor(language, 'reason', reason, 'other') }),
  });
}
