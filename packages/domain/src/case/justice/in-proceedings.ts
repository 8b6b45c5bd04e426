import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Known = Pick<CaseState, 'proceedings' | 'needsSaid' | 'hasProceeding' | 'openedAt' | 'corrections'>;

/** Since when she is in proceedings: the first entry that says so and counts; where no entry does, since the file opened. */
export function inProceedingsSince(file: Known): string | undefined {
  const proceedings = file.proceedings.filter(({ id }) => !isCorrected(file, id));
  if (proceedings.length === 0 && !file.hasProceeding) return undefined;
  const told = file.needsSaid.filter(({ id, hasProceeding }) => hasProceeding === true && !isCorrected(file, id));
  const [first] = [...proceedings, ...told].map(({ at }) => at).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return first ?? file.openedAt;
}
