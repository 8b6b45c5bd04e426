import { provinceOf } from '@homeward/domain/settings/provinces';
import { latinDigits } from '../parts/figures.ts';
import { chosen, filled, typed } from '../parts/form-data.ts';
import { ageIn } from './age-field.tsx';
import { nameFrom } from './person-words.ts';

/** A place as it was said; the code of a province stands for its name. */
function placeIn(said: string | undefined): string | undefined {
  return said === undefined ? undefined : (provinceOf(latinDigits(said)) ?? said);
}

/** The five questions as the law's shape: who, how old, from where, what threatens the person, what they need now. */
export function arrivalIn(data: FormData): unknown {
  const threats = typed(data, '/sections/needs/threats');
  return filled({
    sex: typed(data, '/sex') ?? 'unknown',
    citizenship: typed(data, '/citizenship'),
    language: typed(data, '/language'),
    signLanguage: chosen(data, '/signLanguage').includes('yes'),
    company: typed(data, '/company'),
    needs: chosen(data, '/needs'),
    sections: filled({
      identity: filled({
        name: nameFrom(typed(data, '/sections/identity/name')),
        age: ageIn(data),
        birthplace: placeIn(typed(data, '/sections/identity/birthplace')),
        birthplaceCode: typed(data, '/sections/identity/birthplaceCode'),
      }),
      needs: threats === undefined ? undefined : { threats },
    }),
  });
}

/** What the next person of the batch most likely shares with the one before. */
export type Shared = { readonly language: string; readonly citizenship: string };
