import type { CaseState } from '../case.ts';
import type { Stamp } from '../entry.ts';

type Placement = NonNullable<CaseState['placement']>;
type Known = Pick<CaseState, 'placement' | 'cameAt' | 'homes'>;

/** A hospital takes nobody's bed in a shelter away: whoever comes back from it was taken in before. */
const keepsTheBed: readonly Placement['kind'][] = ['shelter', 'hospital'];

/**
 * Where the person lives after an entry: a late entry about an earlier day does not undo where they have lived since.
 */
export function placed({ placement, cameAt, homes }: Known, kind: Placement['kind'], { id, at, by }: Stamp) {
  const since = placement !== undefined && Date.parse(placement.at) > Date.parse(at);
  // The same placement written down again is no new arrival: what is owed after the first one runs on.
  const again = placement?.kind === kind;
  return {
    placement: since || again ? placement : { kind, at },
    cameAt: again ? cameAt : [...cameAt, at],
    homes: keepsTheBed.includes(kind) ? homes : [...homes, { id, at, by }],
  };
}
