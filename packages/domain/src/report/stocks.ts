import { holdAges } from '../settings/reports.ts';
import { daysBetween, endOfMonth } from '../time.ts';
import type { Fact } from './fact.ts';
import { addVectors, foldFacts, type Vector } from './vector.ts';

type Held = Extract<Fact, { type: 'held' }>;

/** Who waits at a moment, by corridor, reason and for how long already: `held.KH-VN.court.30` waits 30 days and less than 90. */
function heldAt(holds: readonly Held[], at: string): Vector {
  const now = Date.parse(at);
  const isIn = (from: string, until?: string) =>
    Date.parse(from) <= now && (until === undefined || Date.parse(until) > now);
  const waiting = holds.filter(
    ({ at: from, until, but = [] }) => isIn(from, until) && !but.some((one) => isIn(one.from, one.until)),
  );
  const sum: Record<string, number> = {};
  for (const { corridor, reason, at: from, since = from } of waiting) {
    const name = `held.${corridor}.${reason}.${ageOf(since, at)}`;
    sum[name] = (sum[name] ?? 0) + 1;
  }
  return sum;
}

function ageOf(since: string, at: string): number {
  const days = daysBetween(since, at);
  return holdAges.findLast((age) => days >= age) ?? 0;
}

const stocks = ['held.', 'contacts.'];

function isStock(name: string): boolean {
  return stocks.some((one) => name.startsWith(one));
}

/** A month as far as it was folded: its counters, and how many facts count in it. */
export type MonthPart = { readonly counters: Vector; readonly facts: number };

/**
 * Some of a month's facts and of those who wait, folded: what stood is as of its end, or of `now` while it runs. Parts add up to the month,
 * whichever way it is cut and in whatever order they come, as long as nothing is in two of them. So a month is folded page by page, and
 * none of its facts is kept.
 */
export function foldPart(month: string, facts: readonly Fact[], holds: readonly Held[], now?: string): MonthPart {
  const counting = facts.filter(({ type }) => type !== 'taken-back');
  const counters = addVectors(foldFacts(facts), heldAt(holds, now ?? lastMomentOf(month)));
  return { counters, facts: new Set(counting.map(({ id }) => id)).size };
}

/** Parts of a month as one. Names sorted: the same facts give the same bytes. */
export function addParts(parts: readonly MonthPart[]): MonthPart {
  const all = parts.map(({ counters }) => counters).reduce(addVectors, {});
  const counters = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { counters, facts: parts.reduce((sum, { facts }) => sum + facts, 0) };
}

/** The counters of a whole month. @internal for tests */
export function foldMonth(month: string, facts: readonly Fact[], holds: readonly Held[], now?: string): Vector {
  return addParts([foldPart(month, facts, holds, now)]).counters;
}

function lastMomentOf(month: string): string {
  return new Date(Date.parse(endOfMonth(month)) - 1).toISOString();
}

/** Months in their order as one: what happened in them is added up, of what stood the last month's end counts. */
export function addMonths(months: readonly Vector[]): Vector {
  const flows = months.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !isStock(name))));
  const last = Object.entries(months.at(-1) ?? {}).filter(([name]) => isStock(name));
  return { ...flows.reduce<Vector>(addVectors, {}), ...Object.fromEntries(last) };
}
