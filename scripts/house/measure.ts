import type { Project } from './project.ts';

/** What a measure found: its figure, and what is told beside it. Undefined: nothing was there to be measured. */
export type Found = { readonly figure: number; readonly beside: readonly string[] };

/** One size of the house. `counts` says in words what is counted, `most` how much may be; without it the figure is only told. */
export type Measure = {
  readonly name: string;
  readonly counts: string;
  readonly most?: number;
  readonly measure: (project: Project) => Found | undefined;
};

/** The figure in the middle of several; the higher one of two. */
export function median(of: readonly number[]): number {
  return of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)] ?? 0;
}
