import { type Consent, isByOthers } from '../../consent/consent.ts';
import { lastWords } from '../../consent/ledger.ts';
import { isChild } from '../../people/age.ts';
import { neededInDanger } from '../../rules/others-answer-for-a-strange-adult-only-in-danger.ts';
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

/**
 * The answers on which anything new may rest: of a yes that others gave, only one that they might still give. Whoever has come of age
 * since, or was found able to decide, agrees alone; an adult whom nobody has assessed yet is not kept from a doctor (Standards 6.10(d)).
 */
export function standingWords(file: Known & Pick<CaseState, 'consents'>, at: string): CaseState['consents'] {
  return file.consents.filter((one) => !one.given || !isByOthers(one) || mayStillBe(file, one, at));
}

function mayStillBe(file: Known, one: Consent, at: string): boolean {
  if (othersMayAnswer(file, at)) return true;
  return neededInDanger.includes(one.to) && findingOn(file, matter, at) === undefined && !isChild(file, one.at);
}

/** Standing answers that others gave without being entitled to: no file existed yet whose rules could refuse them. */
export function answeredByOthers(file: Known & Pick<CaseState, 'consents'>): readonly string[] {
  const wrong = lastWords(file.consents)
    .filter((one) => one.withdrawn === undefined && isByOthers(one) && !othersMayAnswer(file, one.at))
    .map(({ to }) => `consent:${to}`);
  return [...new Set(wrong)];
}
