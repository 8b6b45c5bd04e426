import type { CareTeamMember } from '../case/care-team/member.ts';
import type { SectionName } from '../case/sections.ts';
import type { RecipientKind, Use } from './consent.ts';
import type { Fields } from './fields.ts';
import { careTeam, minimum } from './minimum.ts';

/** Opened sections: what stands in each, by field. */
export type Opened = Readonly<Partial<Record<SectionName, Readonly<Record<string, unknown>>>>>;

/** To whom, what for, and the sections that one consent, one recorded exception or the care names. */
export type Permit = {
  readonly to: RecipientKind | CareTeamMember;
  readonly use: Use;
  readonly sections: readonly SectionName[];
};

/** The fields that a recipient needs for a use. */
export function neededFields({ to, use }: Pick<Permit, 'to' | 'use'>): Fields {
  return to === 'health-worker' || to === 'centre' ? careTeam[to] : (minimum[to][use] ?? {});
}

/** The sections that a recipient needs for a use: what may be asked for, before anything is opened. */
export function neededSections(permit: Pick<Permit, 'to' | 'use'>): readonly SectionName[] {
  return Object.keys(neededFields(permit)) as SectionName[];
}

/**
 * The copy: of each section that the recipient needs for this use and that is named, the fields it needs. A section of which nothing
 * is left is not there at all. HIV and family go only where they are named (Standards 11(7)).
 */
export function projected(opened: Opened, permit: Permit): Opened {
  const fields = neededFields(permit);
  const copied = neededSections(permit)
    .filter((section) => permit.sections.includes(section))
    .map((section) => [section, pick(opened[section] ?? {}, fields[section] ?? [])] as const)
    .filter(([, content]) => Object.keys(content).length > 0);
  return Object.fromEntries(copied);
}

function pick(fields: Readonly<Record<string, unknown>>, needed: readonly string[]) {
  return Object.fromEntries(needed.flatMap((one) => (Object.hasOwn(fields, one) ? [[one, fields[one]] as const] : [])));
}
