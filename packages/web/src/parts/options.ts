import type { Say } from '../words/use-words.ts';
import type { Option } from './select-field.tsx';

/** The codes of a closed list as choices, in the words `family.code`. */
export function optionsOf(say: Say, family: string, codes: readonly string[]): readonly Option[] {
  return codes.map((value) => ({ value, label: say(`${family}.${value}`) }));
}
