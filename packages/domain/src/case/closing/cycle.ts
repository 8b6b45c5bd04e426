import type { CaseState } from '../case.ts';

/** Which of its lives a case is in: each closure ends one. */
export function cycleOf({ closures, status }: Pick<CaseState, 'closures' | 'status'>): number {
  return status === 'closed' ? closures.length : closures.length + 1;
}

/** When the present life of a case began: preparation for an earlier closing does not count for this one. */
function cycleBegan({ reopenings, openedAt }: Pick<CaseState, 'reopenings' | 'openedAt'>): string {
  return reopenings.at(-1)?.at ?? openedAt;
}

/** Entries of the present life of a case. */
export function sinceItBegan<Entry extends { readonly at: string }>(
  file: Pick<CaseState, 'reopenings' | 'openedAt'>,
  entries: readonly Entry[],
): readonly Entry[] {
  const began = Date.parse(cycleBegan(file));
  return entries.filter(({ at }) => Date.parse(at) >= began);
}
