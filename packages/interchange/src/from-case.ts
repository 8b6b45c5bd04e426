import type { CaseState } from '@homeward/domain/case/case';
import type { Exploitation } from '@homeward/domain/case/clear';
import type { Identity } from '@homeward/domain/case/sections';
import type { HtcdsRecord, Value } from './record.ts';
import { fishing, languages, type Opened, purposes, sectors, sexPurposes } from './to-case.ts';

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
    prs_PrimaryLanguage: turned(languages, side.language) ?? side.language,
    ...exploitationTypes(side.exploitation),
    ...industry(side.sector),
    vic_TraffickingStatus: standings[side.standing],
    cas_Status: side.status === 'open' ? 'Active' : 'Closed',
    con_Consent: side.agrees,
    ...where(side.whereabouts ?? {}),
  };
}

/** Our own columns that follow from the file. */
function extrasOf({ identity, sector }: CaseSide): Readonly<Record<string, string>> {
  const { name, age } = identity ?? {};
  return {
    ...(name?.latin !== undefined && name.local !== undefined ? { x_kh_NameInOwnScript: name.local } : {}),
    ...(age !== undefined && 'birth' in age && age.estimated ? { x_kh_BirthdateEstimated: 'TRUE' } : {}),
    ...(sector === 'fishing' ? { x_kh_LabourSubsector: fishing } : {}),
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

/**
 * A case as a row of HTCDS. What came from another system is given back as it came, letter by letter, wherever nothing was written here
 * since; what was changed here is given as it stands.
 */
export function fromCase(side: CaseSide, came?: Came): HtcdsRecord {
  const now = answered(side);
  const then = came === undefined ? undefined : answered(asTakenIn(came.opened));
  const fields: Record<string, Value> = { ...came?.record.fields };
  for (const [name, value] of Object.entries(now)) {
    if (then !== undefined && same(value, then[name])) continue;
    if (value === undefined) delete fields[name];
    else fields[name] = value;
  }
  return { fields, other: came?.record.other ?? {}, extra: { ...extrasOf(side), ...came?.record.extra } };
}
