/** Draws from a fixed seed (mulberry32): the same demo every time, so that screenshots and documents stay equal. */
export type Random = {
  /** A number from 0 up to, but without, 1. */
  readonly next: () => number;
  /** One of a list that is not empty. */
  readonly from: <Item>(items: readonly Item[]) => Item;
};

export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const a = Math.imul(state ^ (state >>> 15), state | 1);
    const b = (a + Math.imul(a ^ (a >>> 7), a | 61)) ^ a;
    return ((b ^ (b >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, from: <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item };
}
