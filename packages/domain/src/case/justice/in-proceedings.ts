import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

type Known = Pick<CaseState, 'proceedings' | 'needsSaid' | 'hasProceeding' | 'openedAt' | 'corrections'>;
/** A proceeding as the clocks count it: since when, and under which name. */
type Running = { readonly thing: string; readonly at: string };

/**
 * The person's proceedings, each since it was written down; where only the fact is known, one without a name, since the
 * first entry that says so and counts, or since the file opened.
 */
export function proceedingsOf(file: Known): readonly Running[] {
  const proceedings = file.proceedings.filter(({ id }) => !isCorrected(file, id));
  const told = file.needsSaid.filter(({ id, hasProceeding }) => hasProceeding === true && !isCorrected(file, id));
  const [first, ...others] = [...proceedings].toSorted(byMoment);
  const [said] = told.toSorted(byMoment);
  if (first === undefined) return file.hasProceeding ? [{ thing: 'not-named', at: said?.at ?? file.openedAt }] : [];
  // A proceeding that was told of before it had a name is the first of them.
  const since = [first.at, said?.at ?? first.at].toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? first.at;
  return [{ thing: first.id, at: since }, ...others.map(({ id: thing, at }) => ({ thing, at }))];
}

/** Whether the person is in a proceeding: while the case is open, each one written down counts as under way. */
export function isInProceedings(file: Known & Pick<CaseState, 'status'>): boolean {
  return file.status === 'open' && proceedingsOf(file).length > 0;
}

function byMoment(one: { readonly at: string }, other: { readonly at: string }): number {
  return Date.parse(one.at) - Date.parse(other.at);
}
