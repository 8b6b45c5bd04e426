import { isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import type { Service } from '../clear.ts';
import { othersMayAnswer } from '../consents/by-others.ts';
import { couldNotWait, hadASay, hasReachedThem, isTheirOwn } from '../decisions/prepared.ts';
import { saysYes } from '../decisions/says-yes.ts';
import { isCorrected, standingAt } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Decision = CaseState['decisions'][number];
type Known = Pick<CaseState, 'decisions' | 'capacities' | 'corrections' | 'age' | 'childUntil'>;

/** What was last decided of a referral by a moment, for it or against it. */
export function lastOnReferral(file: Pick<Known, 'decisions' | 'corrections'>, at: string): Decision | undefined {
  return latest(standingAt(file, file.decisions, at).filter(({ about }) => about === 'referral'));
}

/**
 * The decision that a referral may rest on at a moment: the last on the matter, in favour, and the person's own. Others
 * decide for a child in the child's best interest, and for an adult only if found unable to (Standards 6.10(d)).
 */
export function decisionOnReferral(file: Known, name: string | undefined, at: string): Decision | undefined {
  const last = lastOnReferral(file, at);
  return last !== undefined && last.id === name && saysYes(last) && isHers(file, last, at) ? last : undefined;
}

function isHers(file: Known, decision: Decision, at: string): boolean {
  if (isTheirOwn(decision)) return true;
  return isChild(file, at) ? decision.decidedBy === 'best-interest' : othersMayAnswer(file, at);
}

/**
 * Whether the person was told before. Somebody with a say in it is told all; anybody else has it explained, and has
 * understood. What could not wait waits for no telling either: it is explained afterwards, and owed until then
 * (Standards 6.10(f)).
 */
export function wasToldOf(
  { decisionsExplained }: Pick<CaseState, 'decisionsExplained'>,
  decision: Decision,
  at: string,
): boolean {
  if (hadASay(decision) || couldNotWait(decision)) return true;
  return decisionsExplained
    .filter((one) => one.decision === decision.id && one.whyTold && hasReachedThem(decision, one))
    .some((one) => Date.parse(one.at) <= Date.parse(at));
}

type Referral = Pick<CaseState['referrals'][number], 'to' | 'decision'> & { readonly services: readonly Service[] };

/**
 * Whether a decision already carries another referral: to somebody else, or for something else. Whom the same receiver could not take in
 * is sent there again on it.
 */
export function isUsedElsewhere(file: Pick<CaseState, 'referrals' | 'corrections'>, asked: Referral): boolean {
  return file.referrals
    .filter(({ id, decision }) => decision === asked.decision && !isCorrected(file, id))
    .some(({ to, services }) => to !== asked.to || asked.services.some((one) => !services.includes(one)));
}
