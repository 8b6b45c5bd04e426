import { dayOf, daysAfter, startOf } from '../../time.ts';
import type { CaseState } from '../case.ts';

type Copies = CaseState['copies'];
type Register = Pick<CaseState, 'copies'>;

/** Whether the last day of a copy is over. */
export function isOver({ until }: Pick<Copies[number], 'until'>, at: string): boolean {
  return until !== undefined && until < dayOf(at);
}

/** The copies that could still be read and whose last day is over: security.md, T5, "expired cases: 0". */
export function copiesOver({ copies }: Register, at: string): Copies {
  return copies.filter((one) => one.status === 'alive' && isOver(one, at));
}

/** The next moment, in UTC, at which a copy ends. It depends on the case alone, so it can be foreseen. */
export function nextOver({ copies }: Register): string | undefined {
  return copies
    .flatMap(({ status, until }) => (status === 'alive' && until !== undefined ? [startOf(daysAfter(until, 1))] : []))
    .toSorted()[0];
}

/** The register after some copies were ended, of those that could still be read. */
export function withEnded(file: CaseState, ids: readonly string[]): CaseState {
  const copies = file.copies.map((one) =>
    one.status === 'alive' && ids.includes(one.id) ? { ...one, status: 'ended' as const } : one,
  );
  return { ...file, copies };
}
