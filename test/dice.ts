/** A small generator of numbers (mulberry32), so that what is drawn is the same for the same seed: each call gives a whole number from 0 to `below` - 1. */
export function numbers(from: number): (below: number) => number {
  let at = from;
  return (below) => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type Dice = ReturnType<typeof numbers>;

/** One of a list; the list is never empty. */
export function oneOf<Value>(dice: Dice, list: readonly Value[]): Value {
  return list[dice(list.length)] as Value;
}
