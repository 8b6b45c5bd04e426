import type { CaseState } from '@homeward/domain/case/case';
import type { Exploitation } from '@homeward/domain/case/clear';
import type { Identity } from '@homeward/domain/case/sections';
import { languageByIso6392 } from '@homeward/domain/countries/languages';
import type { HtcdsRecord, Value } from './record.ts';
import { fishing, type Opened, purposes, sectors, sexPurposes } from './to-case.ts';

/** What HTCDS asks of a case of ours: its clear state, and of its sections those that were opened. */
export type CaseSide = {
  readonly sex: CaseState['sex'];
  readonly citizenship: string;
  readonly language: string;
  readonly exploitation: readonly Exploitation[];
  readonly sector?: string | undefined;
  readonly standing: 'presumed' | 'confirmed' | 'not-a-victim';
  readonly status: CaseState['status'];
  readonly agrees: boolean;
  readonly identity?: Identity | undefined;
  readonly whereabouts?: Opened['whereabouts'] | undefined;
};

const genders = {
  female: 'Feminine',
  male: 'Masculine',
  other: 'NonConforming',
  unknown: 'NonSpecifiedUnknown',
} as const;
const standings = {
  presumed: 'PossibleVictimOfTrafficking',
  confirmed: 'ActualVictimOfTrafficking',
  'not-a-victim': 'NotAVictimOfTrafficking',
} as const;

type Said = Readonly<Record<string, Value | undefined>>;

/** A table of `to-case.ts` read backwards: the code of HTCDS that becomes this value of ours, the first of several. */
function turned(table: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return Object.entries(table).find(([, other]) => other === value)?.[0];
}

function names(identity: Identity | undefined): Said {
  const whole = identity?.name.latin ?? identity?.name.local;
  if (whole === undefined) return {};
  const [family, ...rest] = whole.split(' ');
  return { prs_SecondName: family, prs_FirstName: rest.length === 0 ? undefined : rest.join(' ') };
}

function exploitationTypes(all: readonly Exploitation[]): Said {
  const types = all.flatMap((one) => turned(purposes, one) ?? []);
  const sex = all.flatMap((one) => turned(sexPurposes, one) ?? []);
  const others = all.some((one) => turned(purposes, one) === undefined && turned(sexPurposes, one) === undefined);
  const listed = [...types, ...(sex.length > 0 ? ['SexualExploitation'] : []), ...(others ? ['Other'] : [])];
  return {
    vic_TypeOfExploitation: listed.length === 0 ? undefined : listed,
    vic_TypeOfSexExploitation: sex.length === 0 ? undefined : sex,
  };
}

function industry(sector: string | undefined): Said {
  if (sector === undefined) return {};
  const code = sector === 'fishing' ? 'A_AgricultureForestryAndFishing' : turned(sectors, sector);
  return { vic_ForcedLabourIndustry: [code ?? 'S_OtherServiceActivities'] };
}

function where({ phones, returnAddress }: NonNullable<Opened['whereabouts']>): Said {
  return { prs_MobilePhone: phones?.[0], prs_HomePhone: phones?.[1], prs_MailingStreet: returnAddress };
}

/** The fields of HTCDS that our file answers itself. */
function answered(side: CaseSide): Said {
  const { age } = side.identity ?? {};
  const isCountry = /^[A-Z]{2}$/.test(side.citizenship);
  return {
    ...names(side.identity),
    prs_Birthdate: age !== undefined && 'birth' in age ? age.birth : undefined,
    prs_Gender: genders[side.sex],
    prs_Citizenship: isCountry ? [side.citizenship] : undefined,
    prs_PrimaryLanguage: turned(languageByIso6392, side.language) ?? side.language,
    ...exploitationTypes(side.exploitation),
    ...industry(side.sector),
    vic_TraffickingStatus: standings[side.standing],
    cas_Status: side.status === 'open' ? 'Active' : 'Closed',
    con_Consent: side.agrees,
    ...where(side.whereabouts ?? {}),
  };
}

/** Our own columns that follow from the file. */
function extrasOf({ identity, sector, whereabouts }: CaseSide): Readonly<Record<string, string | undefined>> {
  const { name, age, birthplace, birthplaceCode } = identity ?? {};
  return {
    x_kh_NameInOwnScript: name?.latin === undefined ? undefined : name.local,
    x_kh_BirthdateEstimated: age !== undefined && 'birth' in age && age.estimated ? 'TRUE' : undefined,
    x_kh_LabourSubsector: sector === 'fishing' ? fishing : undefined,
    x_kh_Birthplace: birthplace,
    x_kh_BirthplaceCode: birthplaceCode,
    x_kh_ReturnAddressCode: whereabouts?.returnAddressCode,
  };
}

/** The file as it would stand right after a row was taken in. */
function asTakenIn(opened: Opened): CaseSide {
  return { ...opened, standing: 'presumed', status: 'open' };
}

function same(one: Value | undefined, other: Value | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Came = { readonly record: HtcdsRecord; readonly opened: Opened };

type Table<V> = Readonly<Record<string, V>>;

/** Parts of one answer: where the first was written anew, the others of a row would say what stood there before. */
const together: Readonly<Record<string, readonly string[]>> = {
  prs_FirstName: ['prs_MiddleName'],
  prs_MailingStreet: ['City', 'State', 'PostalCode', 'Country', 'Longitude', 'Latitude'].map(
    (part) => `prs_Mailing${part}`,
  ),
};

/** What came, and in its place what was written here since. */
function upToDate<V extends Value>(came: Table<V>, now: Table<V | undefined>, then: Table<V | undefined>): Table<V> {
  const changed = Object.keys(now).filter((name) => !same(now[name], then[name]));
  const old = changed.flatMap((name) => [name, ...(together[name] ?? [])]);
  const kept = Object.entries(came).filter(([name]) => !old.includes(name));
  const written = changed.flatMap((name) => (now[name] === undefined ? [] : [[name, now[name]] as const]));
  return Object.fromEntries([...kept, ...written]) as Table<V>;
}

/**
 * A case as a row of HTCDS. What came from another system is given back as it came, letter by letter, wherever nothing was written here
 * since; what was changed here is given as it stands.
 */
export function fromCase(side: CaseSide, came?: Came): HtcdsRecord {
  const { fields = {}, other = {}, extra = {} } = came?.record ?? {};
  const then = came === undefined ? undefined : asTakenIn(came.opened);
  return {
    fields: upToDate(fields, answered(side), then === undefined ? {} : answered(then)),
    other,
    extra: upToDate(extra, extrasOf(side), then === undefined ? {} : extrasOf(then)),
  };
}
