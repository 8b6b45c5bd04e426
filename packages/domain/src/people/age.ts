import type { AgeClass, AgeGroup } from '../case/clear.ts';
import type { StatedAge } from '../case/sections.ts';
import { cambodia } from '../settings/cambodia.ts';

const childAge = cambodia.childAge.value;

type Range = { readonly youngest: number; readonly oldest: number };

function yearsBetween(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) >= birth.slice(5) ? years : years - 1;
}

function latestBirth(birth: string): string {
  if (birth.length === 10) return birth;
  if (birth.length === 4) return `${birth}-12-31`;
  const [year = 0, month = 1] = birth.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The youngest and oldest the person can be on a day. Unknown: from 0 to 120. @internal for tests */
export function ageRange(age: StatedAge, today: string): Range {
  if ('unknown' in age) return { youngest: 0, oldest: 120 };
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

/** The report's age group; a range that spans two groups is `unknown`. */
export function ageGroupOf(age: StatedAge, today: string): AgeGroup {
  const { youngest, oldest } = ageRange(age, today);
  const group = groupOf(youngest);
  return group === groupOf(oldest) ? group : 'unknown';
}

function groupOf(years: number): AgeGroup {
  if (years < 12) return '0-11';
  if (years < 18) return '12-17';
  return years < 25 ? '18-24' : '25+';
}

/** The one question every rule asks: a presumed child is a child. */
export function isChild(age: AgeClass): boolean {
  return age !== 'adult';
}
