import { publication } from '../../settings/publication.ts';

/** What a reader is told of one group: its figure, that it is under the threshold, that it protects another, or nothing at all. */
export type Mark = 'told' | 'small' | 'complementary' | 'unsaid';

/** One set of bits a dimension. */
export type Box = readonly number[];

/** One group of persons and how many it has. */
export type Cell = {
  readonly count: number;
  /** Whom it holds: one or several boxes, each one set of bits a dimension; left out where it is not made of the dimensions alone. */
  readonly boxes?: readonly Box[];
  /** Stands in no table: a rest that a reader can only reckon. */
  readonly unsaid?: true;
  /** Never hidden for another's sake: a total that everything else hangs from. */
  readonly kept?: true;
  /** How many of them came by a handover, of which missions know each; `wholly` where nobody else can be in it. */
  readonly handed?: number;
  readonly wholly?: true;
};

/** What a reader holds beside the tables: nothing, or every handover, as the missions of the two countries do. */
export const readers = ['anybody', 'mission'] as const;
export type Knows = (typeof readers)[number];

/** How many of a group a reader knows one by one. */
export function knownOf({ handed = 0 }: Cell, knows: Knows): number {
  return knows === 'mission' ? handed : 0;
}

/** How many of a group a reader does not know one by one: all of it to anybody. */
export function othersIn(cell: Cell, knows: Knows): number {
  return cell.count - knownOf(cell, knows);
}

/** Groups on the left are together as many persons as those on the right; numbers are places in the list of cells. */
export type Equation = { readonly left: readonly number[]; readonly right: readonly number[] };

/** All tables of one corridor and all its periods as one system. Nothing is told of fewer than `threshold` persons. */
export type Counted = {
  readonly cells: readonly Cell[];
  readonly equations: readonly Equation[];
  readonly threshold: number;
};

/** The least distance between the lowest and the highest value that a reader of the printed tables must think possible of a cell hidden for another's sake. */
export const leastSpan = publication.span.value;

/** What figures told are rounded to. */
export const rounding = publication.rounding.value;

/** A figure as it is printed: to the nearest multiple of five, the same each time. */
export function roundedTo(count: number): number {
  return Math.round(count / rounding) * rounding;
}

/** What a printed figure can have been. */
export function unrounded(printed: number): { readonly low: number; readonly high: number } {
  const most = (rounding - 1) / 2;
  return { low: Math.max(0, printed - most), high: printed + most };
}

/** Under the threshold and not nothing. */
export function isSmall({ threshold }: Pick<Counted, 'threshold'>, count: number): boolean {
  return count > 0 && count < threshold;
}
