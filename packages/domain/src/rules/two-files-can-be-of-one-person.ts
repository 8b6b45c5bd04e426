import type { CaseState } from '../case/case.ts';
import { rule } from '../law/rule.ts';
import { isChild } from '../people/age.ts';
import { canBeOfOneCountry } from '../people/same-country.ts';

type File = Pick<CaseState, 'id' | 'age' | 'childUntil' | 'oneWith'> & Parameters<typeof canBeOfOneCountry>[0];

export const twoFilesCanBeOfOnePerson = rule({
  name: 'two-files-can-be-of-one-person',
  says: 'Two files are made one where both can be of one person: not a child and an adult, nor of two countries, and neither is one with a third.',
  restsOn: ['Standards 7.6(f)', 'Standards 11(8)'],
  basis: 'derived',
  // What contradicts is corrected first, in the file in which it is wrong.
  breaches: (file: File, other: File, at: string) => [
    ...(file.id === other.id ? ['same-file'] : []),
    ...(isChild(file, at) === isChild(other, at) ? [] : ['child-and-adult']),
    ...(canBeOfOneCountry(file, other) ? [] : ['two-countries']),
    ...joined(file, other),
  ],
});

function joined(file: File, other: File): readonly string[] {
  if (file.oneWith === undefined && other.oneWith === undefined) return [];
  if (file.oneWith?.file === other.id) return ['one-already'];
  return ['one-with-a-third'];
}
