// How many of a list an example shows: six where they are short, two where they are long.
const [many, few, long] = [6, 2, 900];
/** Of lists within a list two things, or three words, for a name has three. */
const inner = (list: readonly unknown[]): number => (typeof list[0] === 'object' ? few : 3);

/** An example with its long lists cut: the first few show what the others look like. */
export function shortened(example: unknown, within = false): unknown {
  if (Array.isArray(example)) {
    const shown = example.slice(0, within ? inner(example) : many).map((one) => shortened(one, true));
    return within || JSON.stringify(shown).length <= long ? shown : shown.slice(0, few);
  }
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(Object.entries(example).map(([key, one]) => [key, shortened(one, within)]));
}
