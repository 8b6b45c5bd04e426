import type { SectionName } from '@homeward/domain/case/sections';
import type { Fields } from '@homeward/domain/consent/fields';
import { sectionOfExtra } from './extras.ts';
import { fieldNamed } from './fields.ts';
import { tellsOfHiv } from './hiv.ts';
import { filtered, type HtcdsRecord, type Value } from './record.ts';

/** Why a field of a record was left out. */
export type Why = 'not-yours' | 'no-consent' | 'not-needed' | 'deprecated' | 'tells-of-hiv';

/** What a caller may take out: what they read themselves, and for somebody else what the person agreed to and that use needs. */
export type Permit = {
  readonly sight: readonly SectionName[];
  readonly others?: { readonly agreed: readonly SectionName[]; readonly needed: Fields };
};

// Whom else the person spoke to, or whom they fear, is nobody else's business.
const ownAlone: readonly string[] = [
  'x_kh_ConsentScope',
  'x_kh_DoNotContactEmbassy',
  'x_kh_ReportedBy',
  'x_kh_Handover',
];

// Which field of our file says where the person is from, where they return to and how they are reached: a code goes
// where its words go.
const fromOurs: Readonly<Record<string, string>> = {
  x_kh_Birthplace: 'birthplace',
  x_kh_BirthplaceCode: 'birthplaceCode',
  x_kh_ReturnAddressCode: 'returnAddressCode',
  prs_Email: 'phones',
  prs_HomePhone: 'phones',
  prs_MobilePhone: 'phones',
};

function oursOf(name: string): string | undefined {
  return name.startsWith('prs_Mailing') ? 'returnAddress' : fromOurs[name];
}

function reason({ sight, others }: Permit, section: SectionName, name: string): Why | undefined {
  if (!sight.includes(section)) return 'not-yours';
  if (others === undefined) return undefined;
  const needed: readonly string[] | undefined = others.needed[section];
  const ours = oursOf(name);
  if (needed === undefined || (ours !== undefined && !needed.includes(ours))) return 'not-needed';
  return others.agreed.includes(section) ? undefined : 'no-consent';
}

function tells(said: Value | readonly string[] | undefined): boolean {
  if (said === undefined || typeof said === 'boolean') return false;
  return typeof said === 'string' ? tellsOfHiv(said) : said.some(tellsOfHiv);
}

/** Why a name stays behind: by its section, by what it says, by what it is. */
function whyNot(record: HtcdsRecord, permit: Permit, name: string): Why | undefined {
  if ([record.fields[name], record.other[name], record.extra[name]].some(tells)) return 'tells-of-hiv';
  const field = fieldNamed(name);
  if (permit.others !== undefined && field?.deprecated === true) return 'deprecated';
  if (permit.others !== undefined && ownAlone.includes(name)) return 'not-needed';
  return reason(permit, field?.section ?? sectionOfExtra(name), name);
}

/** A record as it may leave, and what was left out of it. HIV leaves in no record, whoever asks (Standards 11(7)). */
export function permitted(
  record: HtcdsRecord,
  permit: Permit,
): { readonly record: HtcdsRecord; readonly leftOut: readonly { readonly field: string; readonly why: Why }[] } {
  const names = new Set([...Object.keys(record.fields), ...Object.keys(record.other), ...Object.keys(record.extra)]);
  const leftOut = [...names].flatMap((field) => {
    const why = whyNot(record, permit, field);
    return why === undefined ? [] : [{ field, why }];
  });
  const gone = new Set(leftOut.map(({ field }) => field));
  return {
    record: filtered(
      record,
      ({ name }) => !gone.has(name),
      (name) => !gone.has(name),
    ),
    leftOut,
  };
}
