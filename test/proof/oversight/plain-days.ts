const day = 86_400_000;

/** Months counted by hand: the same day, or the last of a month that has no such day. */
export function byHand(from: string, months: number): string {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const leap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[toMonth - 1] ?? 0;
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
}

/** Days counted in milliseconds of UTC, which knows no summer. */
export function plainly(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The first and the last moment of a day in Phnom Penh: 17:00 UTC of the day before, and a millisecond before 17:00. */
export function edgesOf(on: string): readonly [first: string, last: string] {
  const first = Date.parse(`${on}T00:00:00+07:00`);
  return [new Date(first).toISOString(), new Date(first + day - 1).toISOString()];
}
