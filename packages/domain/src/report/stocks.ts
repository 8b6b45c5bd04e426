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
  return waiting
    .map(({ corridor, reason, at: from, since = from }) => ({ [`held.${corridor}.${reason}.${ageOf(since, at)}`]: 1 }))
    .reduce<Vector>(addVectors, {});
}

function ageOf(since: string, at: string): number {
  const days = daysBetween(since, at);
  return holdAges.findLast((age) => days >= age) ?? 0;
}

const stocks = ['held.', 'contacts.'];

function isStock(name: string): boolean {
  return stocks.some((one) => name.startsWith(one));
}

/** A month: what happened in it, and what stood when it ended, or at `now` while it runs. Names sorted: the same facts give the same bytes. */
export function foldMonth(month: string, facts: readonly Fact[], holds: readonly Held[], now?: string): Vector {
  const all = addVectors(foldFacts(facts), heldAt(holds, now ?? lastMomentOf(month)));
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
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
