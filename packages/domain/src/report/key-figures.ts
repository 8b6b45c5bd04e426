import type { YearOfReport } from './year-of-report.ts';

type Corridor = YearOfReport['corridors'][number];
type Cells = readonly { readonly code: string; readonly count: number }[];

/** What a minister compares of two years. */
const keyFigures = [
  'returned',
  'formal',
  'children',
  'women',
  'stopped',
  'complete',
  'offered',
  'paid',
  'waiting',
] as const;
type KeyFigure = (typeof keyFigures)[number];

function of(cells: Cells, ...codes: readonly string[]): number {
  return cells.reduce((sum, { code, count }) => (codes.length === 0 || codes.includes(code) ? sum + count : sum), 0);
}

const reckoned: Readonly<Record<KeyFigure, (one: Corridor) => number>> = {
  returned: ({ monthly }) => of(monthly),
  formal: ({ channels }) => of(channels, 'formal'),
  children: ({ age }) => of(age, '0-11', '12-17'),
  women: ({ sex }) => of(sex, 'female'),
  stopped: ({ handovers }) => of(handovers),
  complete: ({ checklist }) => of(checklist, 'complete'),
  offered: ({ services }) => of(services, 'offered'),
  paid: ({ claims }) => of(claims, 'paid'),
  waiting: ({ holds }) => holds.reduce((sum, { cells }) => sum + of(cells), 0),
};

/** A figure of this year and of the last one; absent where nothing of that year is told. */
export type Compared = { readonly code: KeyFigure; readonly now: number; readonly before?: number };

/** One corridor of two years, figure by figure. */
export function comparedOf(corridor: Corridor, before: YearOfReport | undefined): readonly Compared[] {
  const then = before?.corridors.find((one) => one.corridor === corridor.corridor);
  return keyFigures.map((code) => ({
    code,
    now: reckoned[code](corridor),
    ...(then === undefined ? {} : { before: reckoned[code](then) }),
  }));
}
