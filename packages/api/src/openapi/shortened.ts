// How many of a list an example shows: of its own lists, and of the lists inside those.
const outer = 6;
const inner = 3;

/** An example with its long lists cut: the first few show what the others look like. */
export function shortened(example: unknown): unknown {
  return cut(example, outer);
}

function cut(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((one) => cut(one, inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cut(one, most)]));
}
