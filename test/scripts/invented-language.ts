import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Copied } from './copied.ts';

/** A language that nobody speaks: ISO 639-2 leaves the codes from `qaa` on to whoever needs one. */
export const examplian = { tag: 'qaa', name: 'Examplian' } as const;

const words = 'packages/words/src';

/** Adds it to a copy as a maintainer would: a folder of words, of which the Malay ones stand for a translation, and a line. */
export function addLanguage({ folder, read, write, change }: Copied): void {
  for (const file of readdirSync(join(folder, words, 'ms')))
    write(`${words}/${examplian.tag}/${file}`, read(`${words}/ms/${file}`));
  const line = `  ${examplian.tag}: { name: '${examplian.name}', iso6392: ['${examplian.tag}'] },`;
  change('packages/domain/src/countries/languages.ts', (text) =>
    text.replace(/^ {2}ms: .*$/m, (ms) => `${ms}\n${line}`),
  );
}
