import type { Judged } from '../judged.ts';

function momentsIn(part: unknown): readonly string[] {
  if (!Array.isArray(part)) return [];
  return part.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'at' in one && typeof one.at === 'string' ? [one.at] : [],
  );
}

/** When something last happened in a file: the latest moment of any of its lists, or that of its opening. */
export function lastEntry(file: Judged): string {
  const written = Object.values(file).flatMap(momentsIn);
  return [file.openedAt, ...written].reduce((last, at) => (Date.parse(at) > Date.parse(last) ? at : last));
}
