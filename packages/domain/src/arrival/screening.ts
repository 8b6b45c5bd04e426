import * as z from 'zod';

/**
 * The five questions of the indicator form. Which five is a ministry's to set (basis `local`);
 * these follow the ILO's Indicators of Forced Labour (2012).
 */
export const indicators = [
  'movement-restricted',
  'wages-withheld',
  'papers-kept',
  'threats-or-violence',
  'deceived-about-the-work',
] as const;

/** Yes, no, or not said: silence is an answer of its own. */
export const said = z.enum(['yes', 'no', 'not-said']);

export const indicatorAnswers = z.strictObject({
  'movement-restricted': said,
  'wages-withheld': said,
  'papers-kept': said,
  'threats-or-violence': said,
  'deceived-about-the-work': said,
});
export type IndicatorAnswers = z.infer<typeof indicatorAnswers>;

/** Item D7. `declined` is the person’s right; it never lessens a service. */
export const screeningResult = z.enum(['presumed-victim', 'vulnerable', 'none', 'declined']);
export type ScreeningResult = z.infer<typeof screeningResult>;

// A refusal to answer counts for more than finding nothing, and for less than what was seen.
const rising: readonly ScreeningResult[] = ['none', 'declined', 'vulnerable', 'presumed-victim'];

/** Whether a result says less than another. */
export function saysLess(result: ScreeningResult, than: ScreeningResult): boolean {
  return rising.indexOf(result) < rising.indexOf(than);
}

export function indicatorCount(answers: IndicatorAnswers): number {
  return indicators.filter((name) => answers[name] === 'yes').length;
}

function isAmbiguous(answers: IndicatorAnswers): boolean {
  return indicators.some((name) => answers[name] === 'not-said');
}

/**
 * What the answers lead to. Standards 7.1(c): in cases where it is ambiguous whether an individual is a victim or not,
 * the individual shall be treated as a victim. An officer may raise the result, never lower it.
 */
export function resultOf(
  answers: IndicatorAnswers,
  seen: { declined: boolean; vulnerable: boolean; wishesHelp: boolean },
): ScreeningResult {
  if (indicatorCount(answers) > 0) return 'presumed-victim';
  if (seen.declined) return 'declined';
  if (isAmbiguous(answers)) return 'presumed-victim';
  return seen.vulnerable || seen.wishesHelp ? 'vulnerable' : 'none';
}
