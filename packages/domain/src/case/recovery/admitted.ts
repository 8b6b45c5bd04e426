import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { isInTheCommunity } from '../stay/track.ts';

type Known = Pick<CaseState, 'admissions' | 'corrections' | 'homes' | 'leavings' | 'reintegrations' | 'stays'>;

/** Whether a long-term shelter took the person in, and they neither live elsewhere since nor left it. */
export function isAdmitted(file: Known): boolean {
  const last = file.admissions.findLast(({ id }) => !isCorrected(file, id));
  if (last === undefined) return false;
  const left = [
    ...file.leavings.filter(({ from }) => from === 'shelter'),
    ...file.stays.filter(isInTheCommunity),
    ...file.reintegrations,
    ...file.homes,
  ];
  return !left.some((one) => Date.parse(one.at) >= Date.parse(last.at) && !isCorrected(file, one.id));
}
