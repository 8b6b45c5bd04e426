import type { CaseState } from '../case.ts';

type Placement = NonNullable<CaseState['placement']>;

/**
 * Where the person lives after an entry: a late entry about an earlier day does not undo where they have lived since.
 */
export function placed(file: Pick<CaseState, 'placement' | 'cameAt'>, kind: Placement['kind'], at: string) {
  const { placement, cameAt } = file;
  const since = placement !== undefined && Date.parse(placement.at) > Date.parse(at);
  // The same placement written down again is no new arrival: what is owed after the first one runs on.
  const again = placement?.kind === kind;
  return { placement: since || again ? placement : { kind, at }, cameAt: again ? cameAt : [...cameAt, at] };
}
