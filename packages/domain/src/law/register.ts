import { keptToday } from './kept-today.ts';
import { meansOf, type Obligation } from './obligation.ts';
import { owedByLaw } from './owed-by-law.ts';

/** A part of the register under the heading a reader sees. */
export type Part = { readonly heading: string; readonly obligations: readonly Obligation[] };

/**
 * The register: each obligation, and how it is kept today. What this product does not do yet stands as `not yet`: the
 * register never promises. It is for readers; a function carries the half of it that it needs.
 */
export const register: readonly Part[] = owedByLaw.map(({ heading, obligations }) => ({
  heading,
  obligations: obligations.map((one) => ({ ...one, kept: meansOf(keptToday[one.id] ?? []) })),
}));
