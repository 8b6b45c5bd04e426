import type { Vector } from './vector.ts';

/** Room for a million and a half of everything, in base 36: a month's bytes say nothing of how many people it counted. */
const digits = 4;

/**
 * A month's counts as they are sealed: those of the named counters, in their order, each in four characters. The same counts are the same
 * bytes, and reading a year costs the same however many people were in it. Throws on a count that has no room there.
 */
export function sealedText(names: readonly string[], vector: Vector): string {
  const counts = names.map((name) => (vector[name] ?? 0).toString(36).padStart(digits, '0'));
  if (counts.some((one) => one.length > digits)) throw new Error('a count that no month has room for');
  return counts.join('');
}

/** What was counted under a name that is not among these: kept beside them, so that nothing is lost. */
export function besides(names: readonly string[], vector: Vector): Vector {
  return Object.fromEntries(Object.entries(vector).filter(([name]) => !names.includes(name)));
}

/**
 * The counters of a sealed month, by the names that it was sealed with; what counted nothing is absent, as in a vector just folded. How
 * many characters each has follows from the text: months sealed with another width are read too.
 */
export function vectorOf(names: readonly string[], text: string): Vector {
  const width = text.length / names.length;
  const counted = names.map(
    (name, at) => [name, Number.parseInt(text.slice(at * width, (at + 1) * width), 36)] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}
