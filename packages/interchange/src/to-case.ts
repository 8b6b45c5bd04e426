import { citizenship, type Exploitation, exploitation, language } from '@homeward/domain/case/clear';
import type { Identity } from '@homeward/domain/case/sections';
import { languageByIso6392 } from '@homeward/domain/countries/languages';
import { placeCodeIn } from './place-codes.ts';
import { codesOf, type HtcdsRecord, textOf } from './record.ts';

/** What of a row has a place of its own in our file; the rest lies beside it as it came. */
export type Opened = {
  readonly identity: Identity;
  readonly sex: 'female' | 'male' | 'other' | 'unknown';
  readonly citizenship: string;
  readonly language: string;
  readonly exploitation: readonly Exploitation[];
  readonly sector?: Sector;
  readonly agrees: boolean;
  readonly whereabouts?: {
    readonly returnAddress?: string;
    readonly returnAddressCode?: string;
    readonly phones?: readonly string[];
  };
  readonly doNotContactEmbassy: boolean;
};

const sexes = {
  Feminine: 'female',
  TransgenderFeminine: 'female',
  Masculine: 'male',
  TransgenderMasculine: 'male',
  NonConforming: 'other',
} as const;

/**
 * Purposes that both lists name. What only HTCDS names stays in the row and is `other` here: nothing is claimed of the
 * person that it does not say.
 */
export const purposes = {
  ForcedLabour: 'forced-labour',
  ChildLabour: 'child-labour',
  ForcedMarriage: 'servile-marriage',
  OrganRemoval: 'organ-removal',
  ForcedBegging: 'begging-dangerous-labour',
  ForcedAdoption: 'illegal-adoption',
} as const satisfies Readonly<Record<string, Exploitation>>;
export const sexPurposes = { Prostitution: 'prostitution', Pornography: 'pornography' } as const;

export const sectors = {
  A_AgricultureForestryAndFishing: 'agriculture-forestry',
  C_Manufacturing: 'manufacturing',
  F_Construction: 'construction',
  I_AccommodationAndFoodServiceActivities: 'hospitality',
  R_ArtsEntertainmentAndRecreation: 'entertainment',
  T_ActivitiesOfHouseholdsAsEmployers: 'domestic-work',
} as const;
type Sector = (typeof sectors)[keyof typeof sectors] | 'fishing' | 'other';

/** ISIC's second tier, which HTCDS only defines: fishing is reported apart. */
export const fishing = 'FishingAndAquaculture';

function listed<const T extends object>(table: T, code: string | undefined): T[keyof T] | undefined {
  return code !== undefined && Object.hasOwn(table, code) ? table[code as keyof T] : undefined;
}

/** The name as Cambodian records have it: the family's first. Letters of the person’s own script are never turned into Latin ones. */
function nameOf(record: HtcdsRecord): Identity['name'] {
  const parts = ['prs_SecondName', 'prs_MiddleName', 'prs_FirstName'].map((name) => textOf(record, name));
  const whole = parts.filter((part) => part !== undefined).join(' ');
  const own = record.extra['x_kh_NameInOwnScript'];
  if (whole === '') return own === undefined ? {} : { local: own };
  const isLatin = /^[\p{Script=Latin}\p{M}\p{P}\p{Z}\p{N}]*$/u.test(whole);
  if (!isLatin) return { local: own ?? whole };
  return { latin: whole, ...(own === undefined ? {} : { local: own }) };
}

function ageOf(record: HtcdsRecord): Identity['age'] {
  const birth = textOf(record, 'prs_Birthdate');
  if (birth === undefined) return { unknown: true };
  return { birth, estimated: record.extra['x_kh_BirthdateEstimated']?.toUpperCase() === 'TRUE' };
}

/** Where the person is from. Words that are too long for our file stay in the row alone. */
function birthplaceOf(record: HtcdsRecord): Pick<Identity, 'birthplace' | 'birthplaceCode'> {
  const said = record.extra['x_kh_Birthplace'];
  const birthplaceCode = placeCodeIn(record, 'x_kh_BirthplaceCode');
  return {
    ...(said === undefined || said.length > 200 ? {} : { birthplace: said }),
    ...(birthplaceCode === undefined ? {} : { birthplaceCode }),
  };
}

function exploitationOf(record: HtcdsRecord): readonly Exploitation[] {
  const types = codesOf(record, 'vic_TypeOfExploitation');
  const kinds = codesOf(record, 'vic_TypeOfSexExploitation').map((code) => listed(sexPurposes, code) ?? 'other');
  const found = types.map((code) => {
    if (code === 'SexualExploitation') return kinds.length > 0 ? kinds : (['other'] as const);
    return [listed(purposes, code) ?? 'other'] as const;
  });
  const known = new Set<Exploitation>([...found.flat(), ...kinds]);
  return exploitation.options.filter((one) => known.has(one));
}

function sectorOf(record: HtcdsRecord): { readonly sector?: Sector } {
  if (record.extra['x_kh_LabourSubsector'] === fishing) return { sector: 'fishing' };
  const [first] = codesOf(record, 'vic_ForcedLabourIndustry');
  return first === undefined ? {} : { sector: listed(sectors, first) ?? 'other' };
}

const addressParts = ['Street', 'City', 'State', 'PostalCode', 'Country'] as const;

/** The address in one line, its official code, and the telephones; what is too long for our file stays in the row alone. */
function whereaboutsOf(record: HtcdsRecord): Pick<Opened, 'whereabouts'> {
  const address = addressParts.flatMap((part) => textOf(record, `prs_Mailing${part}`) ?? []).join(', ');
  const phones = ['prs_MobilePhone', 'prs_HomePhone'].flatMap((name) => textOf(record, name) ?? []);
  const short = phones.filter((phone) => phone.length <= 40);
  const returnAddressCode = placeCodeIn(record, 'x_kh_ReturnAddressCode');
  const whereabouts = {
    ...(address === '' || address.length > 300 ? {} : { returnAddress: address }),
    ...(returnAddressCode === undefined ? {} : { returnAddressCode }),
    ...(short.length === 0 ? {} : { phones: short }),
  };
  return Object.keys(whereabouts).length === 0 ? {} : { whereabouts };
}

function citizenshipOf(record: HtcdsRecord): string {
  const codes = codesOf(record, 'prs_Citizenship').filter((code) => citizenship.safeParse(code).success);
  return codes.includes('KH') ? 'KH' : (codes[0] ?? 'unknown');
}

function languageOf(record: HtcdsRecord): string {
  const said = textOf(record, 'prs_PrimaryLanguage');
  const short = listed(languageByIso6392, said) ?? said;
  return language.safeParse(short).success ? String(short) : 'km';
}

/** A row as our file opens with it. */
export function toCase(record: HtcdsRecord): Opened {
  return {
    identity: { name: nameOf(record), aliases: [], age: ageOf(record), ...birthplaceOf(record) },
    sex: listed(sexes, textOf(record, 'prs_Gender')) ?? 'unknown',
    citizenship: citizenshipOf(record),
    language: languageOf(record),
    exploitation: exploitationOf(record),
    ...sectorOf(record),
    agrees: record.fields['con_Consent'] === true,
    ...whereaboutsOf(record),
    doNotContactEmbassy: /^(true|yes|1)$/i.test(record.extra['x_kh_DoNotContactEmbassy'] ?? ''),
  };
}
