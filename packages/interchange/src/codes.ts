import type { Field } from './field.ts';

/** What two spellings of one code or label share: letters and digits, nothing else. */
function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('organization', 'organisation')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const known = new Map<Field, ReadonlyMap<string, string>>();

function codesOf(field: Field): ReadonlyMap<string, string> {
  const there = known.get(field);
  if (there !== undefined) return there;
  const pairs = Object.entries(field.codes ?? {}).flatMap(([code, label]) => [
    [spelling(code), code] as const,
    [spelling(label), code] as const,
  ]);
  const made = new Map(field.iso === 'countries' ? countries() : pairs);
  known.set(field, made);
  return made;
}

/** ISO 3166-1 alpha-2 by code and by English name. */
function countries(): readonly (readonly [string, string])[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  const others = [
    ['vietnam', 'VN'],
    ['burma', 'MM'],
    ['laopdr', 'LA'],
    ['laopeoplesdemocraticrepublic', 'LA'],
  ] as const;
  const named = codes.flatMap((code) => {
    const name = names.of(code);
    return name === undefined || name === code ? [] : [[spelling(name), code] as const];
  });
  // Codes last: they win over a name that is spelt like one.
  return [
    ...named,
    ...others,
    ...codes.filter((code) => names.of(code) !== undefined).map((code) => [spelling(code), code] as const),
  ];
}

/** The code that a text means, by its system value or its label in whatever spelling; a language as its three or two letters. */
export function codeFor(field: Field, said: string): string | undefined {
  if (field.iso === 'languages') return /^[a-z]{2,3}$/i.test(said.trim()) ? said.trim().toLowerCase() : undefined;
  return codesOf(field).get(spelling(said));
}

/** Whether its values are from a list. */
export function hasCodes(field: Field): boolean {
  return field.codes !== undefined || (field.iso !== undefined && field.kind !== 'text');
}

// The label of a code may have a separator in it itself: the longest run of parts that is one wins.
function together(field: Field, parts: readonly string[]): readonly string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  for (let end = parts.length; end > 1; end -= 1) {
    const run = parts.slice(0, end).join('; ');
    if (codeFor(field, run) !== undefined) return [run, ...together(field, parts.slice(end))];
  }
  return [first, ...together(field, rest)];
}

/** Several values in one cell: `;` in the official workbooks, a line each by hand, blanks in XForms where each part is a code. */
export function severalIn(field: Field, text: string): readonly string[] {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // A text of very many parts is no list of codes.
  const several = parts.length > 60 ? parts : together(field, parts);
  return several.flatMap((part) => {
    if (codeFor(field, part) !== undefined) return [part];
    const words = part.split(/\s+/);
    return words.length > 1 && words.every((word) => codeFor(field, word) !== undefined) ? words : [part];
  });
}
