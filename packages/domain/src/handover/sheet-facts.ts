import { type AgeClass, type SheetFact, sheetFact } from '../case/clear.ts';
import type { HandoverSheet } from '../case/sections.ts';
import { isChild } from '../people/age.ts';
import { corridorNow } from '../settings/corridors/corridors.ts';
import { dayOf } from '../time.ts';
import type { CrossingCorridor } from './templates/template-for.ts';

function isSaid({ name, ...sheet }: HandoverSheet, fact: SheetFact): boolean {
  return fact === 'name' ? name.local !== undefined || name.latin !== undefined : sheet[fact] !== undefined;
}

/** The facts that a sheet says, or says with a reason that nobody knows: their names, never their words. */
export function factsIn(sheet: HandoverSheet): SheetFact[] {
  return sheetFact.options.filter((fact) => isSaid(sheet, fact) || sheet.unknown?.[fact] !== undefined);
}

/** What a corridor requires of a sheet today; what its ministries do not let cross at the proposal is not asked for. */
export function requiredOf(corridor: CrossingCorridor): readonly SheetFact[] {
  const { sheet, notices } = corridorNow(corridor);
  const copied: readonly string[] = notices.find(({ stage }) => stage === 'proposal')?.copies ?? [];
  return sheet.map(({ fact }) => fact).filter((fact) => copied.includes(fact));
}

/** What of a sheet, and of the age said beside it, can be true or not together. */
export function heldTogether(sheet: HandoverSheet, age: AgeClass, at: string) {
  const { birthYear, unknown = {} } = sheet;
  return {
    turning: birthYear === undefined ? undefined : Number(dayOf(at).slice(0, 4)) - Number(birthYear),
    isChild: isChild({ age }, at),
    both: sheetFact.options.filter((fact) => isSaid(sheet, fact) && unknown[fact] !== undefined),
  };
}

/** The age as a sheet lets it stand: nobody is an adult on a word alone when the year of birth is unknown (Standards 6.11(e)). */
export function ageOverSheet(age: AgeClass, { birthYear }: HandoverSheet): AgeClass {
  return birthYear === undefined && age === 'adult' ? 'presumed-child' : age;
}
