import type { Bad } from './account.ts';
import type { Anchors } from './anchors.ts';
import { headAt } from './checkpoint.ts';

/** The place of a line in the log. */
type LinePlace = { readonly shard: number; readonly n: number };

/** Something wrong, and the line at which it shows. */
export type BadAt = LinePlace & { readonly bad: Bad };

/** The first checkpoint that covers a line; beyond the last, when none does yet. */
function coveredBy({ ends }: Anchors, { shard, n }: LinePlace): number {
  const first = ends.findIndex((heads) => headAt(heads, shard).size >= n);
  return first === -1 ? ends.length : first;
}

/** Of several wrong things the one that was signed first; of those under one checkpoint, that of the earlier shard, and there the earlier line. */
export function firstOf(anchors: Anchors, found: readonly BadAt[]): Bad | undefined {
  const placed = found.map((one) => ({ ...one, signed: coveredBy(anchors, one) }));
  const [first] = placed.sort((one, other) => one.signed - other.signed || one.shard - other.shard || one.n - other.n);
  return first?.bad;
}
