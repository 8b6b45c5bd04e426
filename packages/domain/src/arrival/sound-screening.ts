import type { ArrivalState } from './arrival.ts';

/**
 * The screening as far as it carries: one that broke a rule and found nothing is owed as before. That somebody was found to be in need of
 * help holds however they were asked, and so does that they would not answer.
 */
export function soundScreening({ screening }: Pick<ArrivalState, 'screening'>): ArrivalState['screening'] {
  return screening?.broke !== undefined && screening.result === 'none' ? undefined : screening;
}
