/** Milliseconds of two ways to do a thing, and how many times longer the first takes. */
export type Pair = { readonly ours: number; readonly theirs: number; readonly ratio: number };

type Way = (round: number) => Promise<unknown>;

/**
 * Both ways warmed equally, then in turn, each first in every other round, so that a busy moment meets both. Medians; the ratio is
 * that of the medians.
 */
export async function pairOf(ours: Way, theirs: Way, rounds: number, warming = Math.ceil(rounds / 2)): Promise<Pair> {
  const times: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
  for (let round = 0; round < warming + rounds; round += 1) {
    const turns = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const turn of turns) {
      const started = performance.now();
      await (turn === 'ours' ? ours : theirs)(round);
      if (round >= warming) times[turn].push(performance.now() - started);
    }
  }
  const [first, second] = [median(times.ours), median(times.theirs)];
  return { ours: first, theirs: second, ratio: first / second };
}

/** What ninety-nine of a hundred stay within. */
export function p99(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.99) - 1] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
