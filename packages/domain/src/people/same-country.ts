import type { CaseState } from '../case/case.ts';

const ofNone: readonly string[] = ['unknown', 'stateless'];

/** Whether two files can be of somebody of one country: what is not known contradicts nothing. */
export function canBeOfOneCountry(
  { citizenship: one }: Pick<CaseState, 'citizenship'>,
  { citizenship: other }: Pick<CaseState, 'citizenship'>,
): boolean {
  if (one === other || one === 'unknown' || other === 'unknown') return true;
  return ofNone.includes(one) && ofNone.includes(other);
}
