/** Chances are set in a thousand. */
export const perThousand = 1000;

/** Natural logarithms of factorials, as far as they were asked for. */
const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next += 1)
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next));
  return logFactorials[n] ?? 0;
}

/**
 * Fisher's exact test of two shares, two-sided: how likely a table at least as unlikely as this one is, were there no difference
 * (R. A. Fisher, 1935). `of` is how many there were, `with` how many of them had it.
 */
export function fisher(one: { with: number; of: number }, other: { with: number; of: number }): number {
  const [all, had] = [one.of + other.of, one.with + other.with];
  const constant =
    logFactorial(one.of) + logFactorial(other.of) + logFactorial(had) + logFactorial(all - had) - logFactorial(all);
  const chanceOf = (mine: number) => {
    const cells = [mine, one.of - mine, had - mine, other.of - had + mine];
    return Math.exp(constant - cells.reduce((sum, cell) => sum + logFactorial(cell), 0));
  };
  const [least, most] = [Math.max(0, had - other.of), Math.min(one.of, had)];
  const here = chanceOf(one.with) * (1 + 1e-9);
  const chances = Array.from({ length: most - least + 1 }, (_, index) => chanceOf(least + index));
  return Math.min(
    1,
    chances.filter((chance) => chance <= here).reduce((sum, chance) => sum + chance, 0),
  );
}

/** The area beyond `z` on both sides of the normal curve (Abramowitz and Stegun, 7.1.26; error below 1.5e-7). */
function twoTails(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}

/** How many there are of each value, and the middle rank that they share. */
function ranksOf(all: readonly number[]): {
  readonly rank: ReadonlyMap<number, number>;
  readonly ties: readonly number[];
} {
  const rank = new Map<number, number>();
  const ties: number[] = [];
  let before = 0;
  for (const [value, same] of [...Map.groupBy(all, (one) => one)].toSorted(([a], [b]) => a - b)) {
    rank.set(value, before + (same.length + 1) / 2);
    ties.push(same.length);
    before += same.length;
  }
  return { rank, ties };
}

/** The rank-sum test of two groups, two-sided, by its normal approximation with ties and continuity (Mann and Whitney, 1947). For groups of ten and more. */
export function rankSum(one: readonly number[], other: readonly number[]): number {
  const [m, n] = [one.length, other.length];
  const { rank, ties } = ranksOf([...one, ...other]);
  const u = one.reduce((sum, value) => sum + (rank.get(value) ?? 0), 0) - (m * (m + 1)) / 2;
  const tied = ties.reduce((sum, same) => sum + same ** 3 - same, 0);
  const variance = ((m * n) / 12) * (m + n + 1 - tied / ((m + n) * (m + n - 1)));
  if (variance <= 0) return 1;
  const away = Math.max(0, Math.abs(u - (m * n) / 2) - 0.5);
  return Math.min(1, twoTails(away / Math.sqrt(variance)));
}

export type Between = { readonly estimate: number; readonly low: number; readonly high: number };
const z99 = 2.5758;

function timesOf(all: readonly number[]): readonly (readonly [number, number])[] {
  return [...Map.groupBy(all, (one) => one)].map(([value, same]) => [value, same.length]);
}

/** All differences of two groups in order, each with how often it occurs: never more of them than pairs of values, however large the groups are. */
function differencesOf(one: readonly number[], other: readonly number[]): readonly (readonly [number, number])[] {
  const times = new Map<number, number>();
  const theirs = timesOf(other);
  for (const [mine, often] of timesOf(one))
    for (const [value, same] of theirs) {
      const difference = mine - value;
      times.set(difference, (times.get(difference) ?? 0) + often * same);
    }
  return [...times].toSorted(([a], [b]) => a - b);
}

/** By how much one group lies above the other: the median of all differences, with its 99 % interval (Hodges and Lehmann, 1963). */
export function shift(one: readonly number[], other: readonly number[]): Between {
  const [m, n] = [one.length, other.length];
  const all = differencesOf(one, other);
  const last = Math.max(0, m * n - 1);
  const step = Math.max(0, Math.floor((m * n) / 2 - z99 * Math.sqrt((m * n * (m + n + 1)) / 12)));
  const at = (index: number) => {
    let seen = 0;
    for (const [difference, times] of all) {
      seen += times;
      if (seen > index) return difference;
    }
    return 0;
  };
  const middle = (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2;
  return { estimate: middle, low: at(step), high: at(last - step) };
}

/** Holm's way with many tests at once (1979): each chance as it counts beside all others. */
export function holm(chances: readonly number[]): readonly number[] {
  const order = chances.map((chance, index) => ({ chance, index })).toSorted((a, b) => a.chance - b.chance);
  const adjusted = chances.map(() => 1);
  let least = 0;
  for (const [place, { chance, index }] of order.entries()) {
    least = Math.min(1, Math.max(least, chance * (chances.length - place)));
    adjusted[index] = least;
  }
  return adjusted;
}
