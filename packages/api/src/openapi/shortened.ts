/** How many of a list an example shows: six; of lists within it two things, or three words, for a name has three. */
const outer = 6;
const inner = (list: readonly unknown[]): number => (typeof list[0] === 'object' ? 2 : 3);

/** An example with its long lists cut: the first few show what the others look like. */
export function shortened(example: unknown, within = false): unknown {
  if (Array.isArray(example))
    return example.slice(0, within ? inner(example) : outer).map((one) => shortened(one, true));
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(Object.entries(example).map(([key, one]) => [key, shortened(one, within)]));
}
