import { isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from './corrected.ts';

type KnownAge = CaseState['ages'][number];
type Known = Pick<CaseState, 'ages' | 'corrections'>;

/** Whether an age rests on an interview alone: such an age makes nobody an adult. */
export function isOnlyTold(evidence: KnownAge['evidence']): boolean {
  return evidence === 'interview';
}

/** What documents and opinions say of her age: of each kind the last reading. What was only told in an interview is none of it. */
export function documentedAges(file: Known): readonly KnownAge[] {
  const documented = file.ages.filter(
    ({ id, evidence }) => evidence !== undefined && !isOnlyTold(evidence) && !isCorrected(file, id),
  );
  const newest = documented.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return [...new Map(newest.map((one) => [one.evidence, one])).values()];
}

/** Whether one document says child and another adult. */
export function agesDisagree(file: Known): boolean {
  return new Set(documentedAges(file).map(({ age }) => isChild(age))).size > 1;
}

/** Whether documents say how old she is, and agree. */
export function isAgeKnown(file: Known): boolean {
  return documentedAges(file).length > 0 && !agesDisagree(file);
}

/**
 * Her age after all that was found out. Standards 6.11(e): where documents disagree it is ambiguous, and it is assumed that she is
 * a child. Without any entry left that counts nothing is known.
 */
export function ageAfter(file: Known): Pick<CaseState, 'age' | 'ageGroup'> {
  const last = file.ages.findLast(({ id }) => !isCorrected(file, id));
  if (last === undefined || agesDisagree(file)) return { age: 'presumed-child', ageGroup: 'unknown' };
  return { age: last.age, ageGroup: last.ageGroup };
}
