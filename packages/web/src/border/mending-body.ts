import { chosen, filled, typed } from '../parts/form-data.ts';
import { ageIn } from './age-field.tsx';
import { type Arrival, identityOf, nameFrom } from './person-words.ts';

/** The name as it stands in the field: in the person’s own script where it is known. */
export function nameField(arrival: Arrival): string {
  const name = identityOf(arrival.sealed)?.name;
  return name?.local ?? name?.latin ?? '';
}

function saysAge(data: FormData): boolean {
  if (typed(data, '/age-way') === 'unknown') return true;
  const parts = [
    '/sections/identity/age/from',
    '/sections/identity/age/to',
    '/birth-year',
    '/birth-month',
    '/birth-day',
  ];
  return parts.some((part) => typed(data, part) !== undefined);
}

/** Only what differs from what stands: what nobody touched is nobody's correction. */
export function correctionIn(arrival: Arrival, alike: readonly string[]) {
  return (data: FormData): unknown => {
    const heard = typed(data, '/name');
    const said = (field: 'sex' | 'language' | 'citizenship' | 'company') => {
      const value = typed(data, `/${field}`);
      return value === arrival[field] ? undefined : value;
    };
    return filled({
      reason: typed(data, '/reason'),
      words: typed(data, '/words'),
      name: (heard ?? '') === nameField(arrival) ? undefined : nameFrom(heard),
      age: saysAge(data) ? ageIn(data) : undefined,
      sex: said('sex'),
      language: said('language'),
      citizenship: said('citizenship'),
      company: said('company'),
      anotherPerson: chosen(data, '/anotherPerson').includes('yes') ? alike : undefined,
    });
  };
}

/** Why somebody is taken back, and which other entry of the same person stays. */
export function withdrawalIn(data: FormData): unknown {
  const [batch, arrival] = (typed(data, '/sameAs') ?? '').split(' ');
  const sameAs = batch && arrival ? { batch, arrival } : undefined;
  return filled({ reason: typed(data, '/reason'), words: typed(data, '/words'), sameAs });
}
