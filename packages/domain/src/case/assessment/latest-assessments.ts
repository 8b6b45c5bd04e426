import type * as z from 'zod';
import { brokeARule } from '../breaches/broke-a-rule.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';
import { forTheNext } from '../reintegration/trials.ts';
import type { aspect } from './track.ts';

type Known = Pick<CaseState, 'assessments' | 'corrections'>;
type Assessment = CaseState['assessments'][number];

// An assessment that somebody has corrected stays in the file and opens no gate.
function counting(file: Known): readonly Assessment[] {
  return file.assessments.filter(({ id }) => !isCorrected(file, id));
}

/** When an aspect of the person's state was last assessed. */
export function lastAssessed(file: Known, of: z.infer<typeof aspect>): string | undefined {
  return latest(counting(file).filter(({ aspects }) => aspects.includes(of)))?.at;
}

/**
 * Whether the assessment could not wait for a question or a word: the person is told afterwards (Standards 6.10(f)).
 */
export function couldNotBeAsked({ assent }: Pick<Assessment, 'assent'>): boolean {
  return assent === 'could-not-wait';
}

type Risk = NonNullable<Assessment['riskOf']>;

/** Whether an assessment is one of a risk, and of which. */
export function isRiskOf({ kind, riskOf }: { kind: Assessment['kind']; riskOf?: Risk | undefined }, of: Risk): boolean {
  return kind === 'risk' && riskOf === of;
}

/** Whether what was weighed was found to be a danger that one may not accept. */
export function isDanger({ risk }: { readonly risk?: Assessment['risk'] | undefined }): boolean {
  return risk === 'not-acceptable';
}

/**
 * The last assessment of a risk, of those that were made by a moment. One that broke a rule may have found a danger; that somebody weighed
 * it, as is owed, does not rest on it.
 */
export function lastRisk(file: Known & Pick<CaseState, 'breaches'>, of: Risk, at?: string): Assessment | undefined {
  const made = (one: Assessment) => at === undefined || Date.parse(one.at) <= Date.parse(at);
  const sound = counting(file).filter((one) => !brokeARule(file, 'assessments', one));
  return latest(sound.filter((one) => isRiskOf(one, of) && made(one)));
}

/**
 * Assessments that count for the next reintegration: standing, done by then, and after the last one ended
 * (Standards 7.8(d)).
 */
export function assessedForTheNext(
  file: Known & Pick<CaseState, 'endings' | 'vouched'>,
  at: string,
): readonly Assessment[] {
  return forTheNext(file, counting(file), at);
}

/** Whether an assessment is of a place to live in: of the family or of the community. */
export function isOfAPlace({ kind }: Pick<Assessment, 'kind'>): boolean {
  return kind === 'family' || kind === 'community';
}
