import { type Copied, copyOfProject } from './copied.ts';
import { addCountry } from './invented-country.ts';
import { addLanguage } from './invented-language.ts';

/** The project as it would be with a fifth country and a sixth language, both invented, and the files that each of them touched. */
export type Grown = {
  readonly copy: Copied;
  readonly ofCountry: readonly string[];
  readonly ofLanguage: readonly string[];
};

export function grownCopy(): Grown {
  const copy = copyOfProject();
  addCountry(copy);
  const ofCountry = copy.touched();
  addLanguage(copy);
  return { copy, ofCountry, ofLanguage: copy.touched().filter((file) => !ofCountry.includes(file)) };
}
