// Sharing asks for the text of every schema on the way down: each is made once, from those of its parts.
const made = new WeakMap<object, string>();

/** One text for one content, whatever order its keys came in. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const text = made.get(value) ?? textOf(value);
  made.set(value, text);
  return text;
}

function textOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
