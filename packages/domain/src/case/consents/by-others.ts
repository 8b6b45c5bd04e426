import { isByOthers } from '../../consent/consent.ts';
import { lastWords } from '../../consent/ledger.ts';
import { isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import { findingOn } from '../decisions/finding-on.ts';

type Known = Pick<CaseState, 'age' | 'childUntil' | 'capacities' | 'corrections'>;

/**
 * The matter under which an assessment of capacity speaks of consents: to whom the person goes, and who is told of
 * them.
 */
export const matter = 'referral';

/**
 * Whether somebody else may answer at a moment: for a child, and for an adult found unable to decide (Standards 6.3(b),
 * 6.10(d)).
 */
export function othersMayAnswer(file: Known, at: string): boolean {
  return isChild(file, at) || findingOn(file, matter, at)?.able === false;
}

/** Standing answers that others gave without being entitled to: no file existed yet whose rules could refuse them. */
export function answeredByOthers(file: Known & Pick<CaseState, 'consents'>): readonly string[] {
  const wrong = lastWords(file.consents)
    .filter((one) => one.withdrawn === undefined && isByOthers(one) && !othersMayAnswer(file, one.at))
    .map(({ to }) => `consent:${to}`);
  return [...new Set(wrong)];
}
