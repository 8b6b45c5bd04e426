/** Numbers from 0 to under 1 that one seed gives again (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several, each as likely as its weight says. */
export function drawn<One>(roll: () => number, all: readonly One[], weights: readonly number[]): One {
  let left = roll() * weights.reduce((sum, one) => sum + one, 0);
  for (const [index, one] of all.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return one;
  }
  return all.at(-1) as One;
}
