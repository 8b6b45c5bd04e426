import type { Balance, Unknowns } from './unknowns.ts';

type Limits = { readonly low: Int32Array; readonly high: Int32Array };

/**
 * Numbers of persons for all these cells that fulfil every equation and lie within what a reader knows, the one at `place` from `low` to
 * `high`: a table that nobody can tell from the true one. Whole numbers and sums alone; undefined where none was found.
 */
export function witness(unknowns: Unknowns, place: number, low: number, high: number): Int32Array | undefined {
  const start = startOf(unknowns);
  if (start === undefined) return undefined;
  const limits = { low: start.low.slice(), high: start.high.slice() };
  limits.low[place] = Math.max(low, limits.low[place] ?? 0);
  limits.high[place] = Math.min(high, limits.high[place] ?? 0);
  if ((limits.low[place] ?? 0) > (limits.high[place] ?? 0)) return undefined;
  // So many steps before it gives up; given up is not proved, and what is not proved is not published.
  return search(unknowns, limits, unknowns.touching[place] ?? [], { left: 2 * unknowns.cells.length + 40 });
}

const starts = new WeakMap<Unknowns, { readonly limits: Limits | undefined }>();

/** What the equations leave of each cell before anything is asked of one: the same for every question, so it is reckoned once. */
function startOf(unknowns: Unknowns): Limits | undefined {
  const known = starts.get(unknowns);
  if (known !== undefined) return known.limits;
  const limits = { low: Int32Array.from(unknowns.low), high: Int32Array.from(unknowns.high) };
  const holds = limits.low.every((low, place) => low <= (limits.high[place] ?? 0));
  const start = holds && narrowed(unknowns, limits, [...unknowns.balances.keys()]) ? limits : undefined;
  starts.set(unknowns, { limits: start });
  return start;
}

function search(
  unknowns: Unknowns,
  limits: Limits,
  changed: readonly number[],
  budget: { left: number },
): Int32Array | undefined {
  budget.left -= 1;
  if (budget.left < 0 || !narrowed(unknowns, limits, changed)) return undefined;
  const place = narrowestOpen(limits);
  if (place === undefined) return limits.low;
  for (const [from, to] of branches(limits, place, unknowns.truth[place] ?? 0)) {
    const next = { low: limits.low.slice(), high: limits.high.slice() };
    next.low[place] = from;
    next.high[place] = to;
    const found = search(unknowns, next, unknowns.touching[place] ?? [], budget);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value nearest to the true one alone, then all above it, then all below. */
function branches({ low, high }: Limits, place: number, truth: number): readonly (readonly [number, number])[] {
  const [least, most] = [low[place] ?? 0, high[place] ?? 0];
  const near = Math.min(most, Math.max(least, truth));
  const all = [
    [near, near],
    [near + 1, most],
    [least, near - 1],
  ] as const;
  return all.filter(([from, to]) => from <= to);
}

function narrowestOpen({ low, high }: Limits): number | undefined {
  let [found, width]: [number | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (let place = 0; place < low.length; place += 1) {
    const here = (high[place] ?? 0) - (low[place] ?? 0);
    if (here > 0 && here < width) [found, width] = [place, here];
  }
  return found;
}

/** Takes away what no equation allows, beginning with those of which something changed; false when nothing is left of a cell. */
function narrowed({ balances, touching }: Unknowns, limits: Limits, changed: readonly number[]): boolean {
  const waiting = [...changed];
  const waits = new Uint8Array(balances.length);
  for (const where of changed) waits[where] = 1;
  // Filled anew for each equation: an audit asks millions of them.
  const narrower: number[] = [];
  for (let where = waiting.pop(); where !== undefined; where = waiting.pop()) {
    waits[where] = 0;
    narrower.length = 0;
    const balance = balances[where];
    if (balance !== undefined && !narrowedBy(balance, limits, narrower)) return false;
    for (const place of narrower)
      for (const other of touching[place] ?? [])
        if (waits[other] === 0) {
          waits[other] = 1;
          waiting.push(other);
        }
  }
  return true;
}

/** Adds the cells of which one equation leaves less than before to `narrower`; false when it leaves nothing of one. */
function narrowedBy({ cells, signs, sum }: Balance, { low, high }: Limits, narrower: number[]): boolean {
  let least = 0;
  let most = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const at = cells[index] ?? 0;
    const from = low[at] ?? 0;
    const to = high[at] ?? 0;
    least += signs[index] === 1 ? from : -to;
    most += signs[index] === 1 ? to : -from;
  }
  // What the others leave for one, from their extremes: so much more than its least, so much less than its most.
  const above = sum - least;
  const below = most - sum;
  if (above < 0 || below < 0) return false;
  for (let index = 0; index < cells.length; index += 1) {
    const at = cells[index] ?? 0;
    const from = low[at] ?? 0;
    const to = high[at] ?? 0;
    // Nothing is taken from a cell that fits what the others leave.
    if (to - from <= above && to - from <= below) continue;
    const positive = signs[index] === 1;
    const newHigh = Math.min(to, from + (positive ? above : below));
    const newLow = Math.max(from, to - (positive ? below : above));
    if (newHigh < newLow) return false;
    narrower.push(at);
    high[at] = newHigh;
    low[at] = newLow;
  }
  return true;
}
