import type { AgeClass, AgeGroup } from '../case/clear.ts';
import type { StatedAge } from '../case/sections.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, lastDayOfMonth } from '../time.ts';

const childAge = cambodia.childAge.value;

/**
 * An age as a record keeps it: the class it was found to be, and where a birth date is known the last day on which the
 * person may be a child.
 */
export type Aged = { readonly age: AgeClass; readonly childUntil?: string | undefined };

type Range = { readonly youngest: number; readonly oldest: number };

function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) >= birth.slice(5) ? years : years - 1;
}

function latestBirth(birth: string): string {
  if (birth.length === 10) return birth;
  if (birth.length === 4) return `${birth}-12-31`;
  return lastDayOfMonth(birth);
}

/** The youngest and oldest the person can be on a day. Unknown: from 0 to the longest life. @internal for tests */
export function ageRange(age: StatedAge, today: string): Range {
  if ('unknown' in age) return { youngest: 0, oldest: cambodia.lifetime.value };
  if ('birth' in age) {
    const margin = age.estimated ? cambodia.estimateMargin.value : 0;
    return {
      youngest: Math.max(0, yearsBetween(latestBirth(age.birth), today) - margin),
      oldest: Math.max(0, yearsBetween(age.birth.padEnd(10, '-01'), today) + margin),
    };
  }
  // Only on the very day and its anniversaries is the upper end not a year higher.
  const passed = yearsBetween(age.asOf, today);
  const birthdayPassed = today.slice(5) === age.asOf.slice(5) ? 0 : 1;
  return { youngest: Math.max(0, age.from + passed), oldest: Math.max(0, age.to + passed + birthdayPassed) };
}

/**
 * The last day on which somebody may be a child, by the latest possible birth date; without any it is not known. It is the last day
 * of its month, so that no birthday can be read from it, and later than the truth, never earlier. @internal for tests
 */
export function childUntilOf(age: StatedAge): string | undefined {
  if ('unknown' in age) return undefined;
  const margin = 'birth' in age && age.estimated ? cambodia.estimateMargin.value : 0;
  const [from, years] = 'birth' in age ? [latestBirth(age.birth), childAge + margin] : [age.asOf, childAge - age.from];
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  return lastDayOfMonth(new Date(Date.UTC(year + years, month - 1, day - 1)).toISOString().slice(0, 10));
}

/** What a record keeps of a stated age: never the birth date. */
export function knownAgeOf(age: StatedAge, today: string): Aged & { readonly ageGroup: AgeGroup } {
  const [known, until] = [ageClassOf(age, today), childUntilOf(age)];
  const child = known !== 'adult' && until !== undefined;
  return { age: known, ageGroup: ageGroupOf(age, today), ...(child ? { childUntil: until } : {}) };
}

/** Whether a stated birth lies after a day however the date is read: a contradiction, never a refusal. An estimate is never held to a day. */
export function isBornAfter(age: StatedAge, day: string): boolean {
  return 'birth' in age && !age.estimated && age.birth.padEnd(10, '-01') > day;
}

/** Standards 6.11(e): when it is ambiguous whether a victim is a child or an adult, it is to be assumed that the victim is a child. */
export function ageClassOf(age: StatedAge, today: string): AgeClass {
  const { youngest, oldest } = ageRange(age, today);
  if (youngest >= childAge) return 'adult';
  return oldest < childAge ? 'child' : 'presumed-child';
}

/** The report's age group; a range that spans two groups is `unknown`. @internal for tests */
export function ageGroupOf(age: StatedAge, today: string): AgeGroup {
  const { youngest, oldest } = ageRange(age, today);
  const group = groupOf(youngest);
  return group === groupOf(oldest) ? group : 'unknown';
}

function groupOf(years: number): AgeGroup {
  if (years < cambodia.youngChild.value) return '0-11';
  if (years < childAge) return '12-17';
  return years < cambodia.youngAdult.value ? '18-24' : '25+';
}

/**
 * The one question every rule asks, of the moment of an act: a presumed child is a child, and whoever has come of age
 * since is none (Standards 6.11(e), 6.11(c)). Without a birth date a child stays one until documents say otherwise.
 */
export function isChild({ age, childUntil }: Aged, at: string): boolean {
  return age !== 'adult' && (childUntil === undefined || dayOf(at) <= childUntil);
}

/** The age at a moment: the class that was found, or adult once the person has come of age. */
export function ageOn(aged: Aged, at: string): AgeClass {
  return isChild(aged, at) ? aged.age : 'adult';
}

/** The age group at a moment; of whoever has come of age since, nobody knows how old they are by now. */
export function ageGroupOn(aged: Aged & { readonly ageGroup: AgeGroup }, at: string): AgeGroup {
  return ageOn(aged, at) === aged.age ? aged.ageGroup : 'unknown';
}
