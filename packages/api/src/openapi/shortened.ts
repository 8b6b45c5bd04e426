/** Of lists within a list an example shows two things, or three words, for a name has three. */
const inner = (list: readonly unknown[]): number => (typeof list[0] === 'object' ? 2 : 3);

/** An example with its long lists cut: the first few, `shown` of each, show what the others look like. */
export function shortened(example: unknown, shown: number, within = false): unknown {
  if (Array.isArray(example))
    return example.slice(0, within ? inner(example) : shown).map((one) => shortened(one, shown, true));
  if (typeof example !== 'object' || example === null) return example;
  return Object.fromEntries(Object.entries(example).map(([key, one]) => [key, shortened(one, shown, within)]));
}
