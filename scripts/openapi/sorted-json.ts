// As long as the answers of an operation: they stand on one line.
const longest = 600;

/**
 * JSON with the keys of every object in alphabetical order, so that the same content is the same bytes. What is short
 * stands on one line: an operation is a handful of lines, and a change of it is a change of few.
 */
export function sortedJson(value: unknown): string {
  return `${print(JSON.parse(JSON.stringify(value, sortKeys)))}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function print(value: unknown): string {
  const line = JSON.stringify(value);
  if (line.length <= longest || typeof value !== 'object' || value === null) return line;
  if (Array.isArray(value)) return `[\n${value.map(print).join(',\n')}\n]`;
  const rows = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${print(one)}`);
  return `{\n${rows.join(',\n')}\n}`;
}
