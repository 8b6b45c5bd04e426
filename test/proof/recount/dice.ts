/** Numbers from 0 to 1 that a seed gives (mulberry32). */
export function dice(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Roll = () => number;

/** One of several. */
export function oneOf<One>(roll: Roll, from: readonly [One, ...One[]]): One {
  return from[Math.floor(roll() * from.length)] ?? from[0];
}

/** Each of several with a chance. */
export function someOf<One>(roll: Roll, from: readonly One[], chance: number): readonly One[] {
  return from.filter(() => roll() < chance);
}

/** A whole number below another. */
export function below(roll: Roll, most: number): number {
  return Math.floor(roll() * most);
}

const firstDay = Date.parse('2025-01-01T00:00:00Z');
const day = 86_400_000;

/** A moment so many days after the year began, with parts of days. */
export function onDay(days: number): string {
  return new Date(firstDay + Math.floor(days * day)).toISOString();
}

/** A span of the year, in Cambodia: `from` included, `to` not. */
export type Period = { readonly half?: '1' | '2'; readonly from: number; readonly to: number };

const [begins, middle, ends] = ['2024-12-31', '2025-06-30', '2025-12-31'].map((one) => Date.parse(`${one}T17:00:00Z`));

export const year: Period = { from: begins ?? 0, to: ends ?? 0 };

/** The year and its halves. */
export const periods: readonly Period[] = [
  year,
  { half: '1', from: begins ?? 0, to: middle ?? 0 },
  { half: '2', from: middle ?? 0, to: ends ?? 0 },
];

export function isIn({ from, to }: Period, at: string): boolean {
  return Date.parse(at) >= from && Date.parse(at) < to;
}

/** Days from one moment to another. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

/** How often each of several names is among them; `undefined` is nobody. */
export function tally(names: readonly (string | undefined)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
