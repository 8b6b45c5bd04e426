import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Known = Pick<CaseState, 'admissions' | 'corrections' | 'placement' | 'leavings' | 'reintegrations'>;

/** A hospital takes nobody's bed in a shelter away: whoever comes back from it was taken in before. */
const stillTakenIn: readonly unknown[] = ['shelter', 'hospital'];

/** Whether a long-term shelter took the person in, and they neither live elsewhere since nor left it. */
export function isAdmitted(file: Known): boolean {
  const last = file.admissions.findLast(({ id }) => !isCorrected(file, id));
  if (last === undefined || !stillTakenIn.includes(file.placement?.kind)) return false;
  const left = [...file.leavings.filter(({ from }) => from === 'shelter'), ...file.reintegrations];
  return !left.some((one) => Date.parse(one.at) >= Date.parse(last.at) && !isCorrected(file, one.id));
}
