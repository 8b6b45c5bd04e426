import type { Channel } from '../../directory/channel.ts';
import type { Organisation } from '../../directory/organisation.ts';
import type { Country, ForeignCountry } from '../../people/actor.ts';

/** An organisation that has a part in bringing people home, as public sources name it. */
type KnownOrganisation = Omit<Organisation, 'country'> & { readonly source: string };

/** Channels of one organisation as a public source printed them. Nobody has called one: none is verified. */
type Printed = { readonly organisation: string; readonly hours?: string; readonly channels: readonly Channel[] };

type Unverified = { readonly source: string; readonly verified: 'never verified' | 'verified' };

/** An agreement between Cambodia and one other country, as far as it was found. Nobody has held it against the original. */
export type KnownAgreement = Unverified & {
  readonly id: string;
  readonly title: string;
  /** On trafficking, on how its victims are found and brought home, or on workers. */
  readonly about: 'trafficking' | 'procedure' | 'labour';
  /** ISO 8601, as precise as it was read; `null` where no day was found. */
  readonly signed: string | null;
  readonly amended?: string;
  readonly text: 'not read' | 'preamble read in a copy';
};

/** A crossing that is known by name. Whether it is open is never known from here: somebody reports it to the directory. */
export type KnownGate = Unverified & {
  readonly id: string;
  readonly mode: 'land' | 'air';
  /** Its name on each side, where one was read. */
  readonly cambodian: string | null;
  readonly other: string | null;
};

/** What was found in print of one country, so that it can be verified, not trusted. Whoever was not found is not here: no number is made up. */
export type KnownOfCountry<At extends Country = Country> = {
  readonly country: At;
  readonly organisations: readonly KnownOrganisation[];
  readonly channels: readonly Printed[];
  /** Between Cambodia and this country. */
  readonly gates: readonly KnownGate[];
};

/** What was found of agreements between Cambodia and one other country. */
export type KnownAgreements<With extends ForeignCountry = ForeignCountry> = {
  readonly with: With;
  readonly agreements: readonly KnownAgreement[];
};

const reports = 'named in press and agency reports of 2009 to 2025; never verified';

export function organisation(
  kind: string,
  id: string,
  name: string,
  more: Partial<KnownOrganisation> = {},
): KnownOrganisation {
  return { id, name, kind, source: reports, ...more };
}

export function printed(
  organisation: string,
  source: string,
  values: readonly string[],
  more: Pick<Channel, 'published' | 'outOfUse'> = {},
): Printed {
  const channels = values.map((value) => {
    const kind = value.includes('@') ? ('email' as const) : ('phone' as const);
    return { kind, value, source, public: true, ...more };
  });
  return { organisation, channels };
}

/** Of an agreement that nobody here has read. */
export const unread = { text: 'not read', verified: 'never verified' } as const;

/** Of a gate that reports name. */
export const named = {
  source: 'named in press and agency reports of 2010 to 2025',
  verified: 'never verified',
} as const;
export const halfNamed = { ...named, source: `${named.source}; the Cambodian side is to be confirmed` };
