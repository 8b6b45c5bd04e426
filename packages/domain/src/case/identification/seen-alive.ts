import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { visitsMet } from '../follow-up/met.ts';
import { isCorrected } from './corrected.ts';

type Entry = { readonly id: string; readonly at: string; readonly by?: string };

/** An entry by which the person lived on a day: of which list it is, and who wrote it. */
type Seen = {
  readonly what: string;
  readonly says: string;
  readonly id: string;
  readonly at: string;
  readonly by: string;
};

/** Entries that only a living person can leave and that stand, each list by the name of its entries. */
export function seenAlive(
  file: Pick<CaseState, 'consents' | 'interviews' | 'visits' | 'corrections'>,
): readonly Seen[] {
  const lists: Readonly<Record<string, readonly Entry[]>> = {
    consent: file.consents,
    interview: file.interviews,
    visit: visitsMet(file).map((one) => ({ ...one, at: one.visitedAt })),
  };
  return Object.entries(lists).flatMap(([what, entries]) =>
    entries
      .filter(({ id }) => !isCorrected(file, id))
      .map(({ id, at, by = '' }) => ({ what, says: dayOf(at), id, at, by })),
  );
}
