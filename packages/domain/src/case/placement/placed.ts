import type { CaseState } from '../case.ts';

type Placement = NonNullable<CaseState['placement']>;

/** Where she lives after an entry: what is written down late about an earlier day does not undo where she has lived since. */
export function placed(file: Pick<CaseState, 'placement' | 'cameAt'>, kind: Placement['kind'], at: string) {
  const { placement, cameAt } = file;
  const since = placement !== undefined && Date.parse(placement.at) > Date.parse(at);
  // Written down again she has not come anew: what is owed after she came runs on.
  const again = placement?.kind === kind;
  return { placement: since || again ? placement : { kind, at }, cameAt: again ? cameAt : [...cameAt, at] };
}
