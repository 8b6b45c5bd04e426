import * as z from 'zod';
import { moment } from '../dates.ts';
import { anyCountry, country } from '../people/actor.ts';
import { code, text } from '../text.ts';
import { type Names, nameIn } from './name-in.ts';
import { names, namesKept, namesThere } from './names.ts';
import type { Organisation } from './organisation.ts';

/** What an organisation that the office enters may be. */
export const organisationKinds = [
  'ministry-unit',
  'ngo',
  'shelter',
  'transit-centre',
  'police-unit',
  'border-gate',
  'embassy',
  'consulate',
  'international',
  'hospital',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Asked beside what else is missing, so that all of it is said at once; of nothing but an object. */
function whole(path: readonly string[]) {
  const when = ({ value }: { readonly value: unknown }) => typeof value === 'object' && value !== null;
  return { path: [...path], message: 'missing', when };
}

/**
 * What readers of each language call an organisation, with where that was read: of a language in which nobody found a name there stays
 * none. One that is not in the directory yet is entered by its country and kind.
 */
export const nameOrganisationBody = z.lazy(() =>
  z
    .strictObject({
      organisation: code.optional(),
      country: country.optional(),
      kind: z.enum(organisationKinds).optional(),
      names: names(),
      source: text(300),
    })
    .refine(({ names: said }) => Object.keys(namesThere(said ?? {})).length > 0, whole(['names', 'en']))
    .refine(({ organisation, country: of }) => (organisation === undefined) === (of !== undefined), whole(['country']))
    .refine(({ organisation, kind }) => (organisation === undefined) === (kind !== undefined), whole(['kind'])),
);

const named = () => ({ names: namesKept(), source: z.string(), at: moment, by: z.string() });

/** The names that the office entered last; what they were before stands in the events. */
export const namedState = z.lazy(() => z.strictObject({ id: code, status: z.literal('named'), ...named() }));
export type NamedState = z.infer<typeof namedState>;

export const organisationNamed = z.lazy(() =>
  z.strictObject({
    type: z.literal('OrganisationNamed'),
    ...named(),
    organisation: code,
    named: code,
    /** Of one that was entered: where it is, and what. */
    country: anyCountry.optional(),
    kind: z.enum(organisationKinds).optional(),
  }),
);
export type OrganisationNamed = z.infer<typeof organisationNamed>;

export function evolveNamed(
  _: NamedState | undefined,
  { named: id, names: said, source, at, by }: OrganisationNamed,
): NamedState {
  return { id, status: 'named', names: said, source, at, by };
}

/** The organisation under its new names. It is still looked for by those it had. */
export function renamed(before: Organisation, said: Names, source: string): Organisation {
  const name = nameIn('en', { name: before.name, names: said });
  const earlier = [before.name, ...Object.values(before.names ?? {})].filter((one) => one !== undefined);
  const now = [name, ...Object.values(said)];
  const aliases = [...new Set([...(before.aliases ?? []), ...earlier])].filter((one) => !now.includes(one));
  return { ...before, name, names: namesThere(said), aliases, source };
}

type Entered = { readonly id: string; readonly country: z.infer<typeof country>; readonly kind: string };

/** An organisation that was not in the directory. */
export function entered(one: Entered, said: Names, source: string): Organisation {
  const there = namesThere(said);
  return { ...one, name: there.en ?? Object.values(there)[0] ?? one.id, names: there, source };
}
