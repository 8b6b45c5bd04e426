import type { CaseState } from '../case.ts';

type Known = Pick<CaseState, 'proceedings' | 'hasProceeding' | 'openedAt'>;

/** Since when she is in proceedings: the first that was written down; where only the fact is known, since the file opened. */
export function inProceedingsSince({ proceedings, hasProceeding, openedAt }: Known): string | undefined {
  const [first] = proceedings.map(({ at }) => at).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return first ?? (hasProceeding ? openedAt : undefined);
}
