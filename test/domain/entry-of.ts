import { idOf, now } from './made.ts';

type Entry<Said> = {
  -readonly [Field in keyof Said]: Said[Field] extends readonly (infer One)[] ? One[] : Said[Field];
};

/** One entry of a list of a case: id and moment, and what was said. */
export function entryOf<const Said extends object>(said: Said, at = now, n = 70) {
  return { id: idOf(n), at, by: 'case-worker-1', ...(said as unknown as Entry<Said>) };
}

/** A moment so many hours before or after the morning of the tests. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString();
}
