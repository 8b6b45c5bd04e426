import { type Cell, type Counted, type Knows, knownOf, type Mark, roundedTo, unrounded } from './counted.ts';

/** One equation among unknowns: the sum of `cells`, each with its sign, is `sum`. */
export type Balance = { readonly cells: readonly number[]; readonly signs: readonly number[]; readonly sum: number };

/** Hidden cells that hang together by equations, with what a reader knows of each: at least `low`, at most `high`. */
export type Unknowns = {
  /** Places in the list of cells; everything else here goes by places in this list. */
  readonly cells: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** The true values: where a search begins, never what it proves by. */
  readonly truth: readonly number[];
  readonly balances: readonly Balance[];
  /** For each cell the balances it stands in, by their places. */
  readonly touching: readonly (readonly number[])[];
};

/** How a reader takes the figures told: as though nothing had been rounded, or as they are printed; and what they know beside them. */
type Reader = { readonly takes: 'exact' | 'printed'; readonly knows: Knows };

const anybody: Reader = { takes: 'exact', knows: 'anybody' };

/** What a reader who knows every rule does not know, in parts that share no equation. */
export function unknownsOf(counted: Counted, marks: readonly Mark[], reader = anybody): readonly Unknowns[] {
  const open = counted.cells.map(({ count, wholly }, at) => {
    if (reader.knows === 'mission' && wholly) return false;
    return marks[at] !== 'told' || (reader.takes === 'printed' && count > 0);
  });
  const balances = counted.equations
    .map((one) => balanceOf(counted, open, one))
    .filter(({ cells }) => cells.length > 0);
  const unknown = open.flatMap((is, at) => (is ? [at] : []));
  return togetherIn(unknown, balances).map((cells) => part(counted, { marks, knows: reader.knows }, cells, balances));
}

function balanceOf(
  { cells }: Counted,
  open: readonly boolean[],
  { left, right }: Counted['equations'][number],
): Balance {
  const signed = [...left.map((at) => [at, 1] as const), ...right.map((at) => [at, -1] as const)];
  const hidden = signed.filter(([at]) => open[at]);
  const told = signed.filter(([at]) => !open[at]);
  const sum = told.reduce((rest, [at, sign]) => rest - sign * (cells[at]?.count ?? 0), 0);
  return { cells: hidden.map(([at]) => at), signs: hidden.map(([, sign]) => sign), sum };
}

function togetherIn(hidden: readonly number[], balances: readonly Balance[]): readonly (readonly number[])[] {
  const leader = new Map(hidden.map((at) => [at, at]));
  const find = (at: number): number => {
    const next = leader.get(at) ?? at;
    return next === at ? at : find(next);
  };
  for (const { cells } of balances) for (const at of cells) leader.set(find(at), find(cells[0] ?? at));
  return [...Map.groupBy(hidden, find).values()];
}

type Read = { readonly marks: readonly Mark[]; readonly knows: Knows };

function part(counted: Counted, { marks, knows }: Read, cells: readonly number[], all: readonly Balance[]): Unknowns {
  const place = new Map(cells.map((at, index) => [at, index]));
  const balances = all
    .filter((one) => place.has(one.cells[0] ?? -1))
    .map((one) => ({ ...one, cells: one.cells.map((at) => place.get(at) ?? -1) }));
  const limits = cells.map((at) => {
    const cell = counted.cells[at] ?? { count: 0 };
    const { low, high } = limitsOf(counted, marks[at] ?? 'unsaid', cell);
    return { low: Math.max(low, knownOf(cell, knows)), high };
  });
  return {
    cells,
    balances,
    touching: cells.map((_, index) => balances.flatMap((one, where) => (one.cells.includes(index) ? [where] : []))),
    low: limits.map(({ low }) => low),
    high: limits.map(({ high }) => high),
    truth: cells.map((at) => counted.cells[at]?.count ?? 0),
  };
}

/** How far from the true value a witness is looked for. Nearer limits can hide a witness, never invent one. */
const reach = 30;

function limitsOf(
  { threshold }: Counted,
  mark: Mark,
  { count }: Cell,
): { readonly low: number; readonly high: number } {
  if (mark === 'small') return { low: 0, high: threshold - 1 };
  if (mark === 'unsaid') return { low: Math.max(0, count - reach), high: count + reach };
  if (mark === 'complementary') return { low: Math.max(threshold, count - reach), high: count + reach };
  const { low, high } = unrounded(roundedTo(count));
  return { low: Math.max(low, threshold), high };
}
