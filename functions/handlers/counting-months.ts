import { isCountDue, keptFrom } from '@homeward/domain/report/kept-count';
import { reportedCountries } from '@homeward/domain/report/reported-countries';
import type { MonthPart } from '@homeward/domain/report/stocks';
import { type FactCountry, noteOf, type Pending, pendingMonths } from '@homeward/store/facts';
import { type KeptCount, keepCount, keptCounts } from '@homeward/store/kept-counts';
import type { MonthId } from '@homeward/store/months';
import type { Store } from '@homeward/store/open-store';
import type { Round } from '@homeward/store/work-through';
import { foldMonths } from './fold-months.ts';
import type { SeenDone } from './seen-done.ts';

/** Beside a count: when it was begun, for which fact the month waited then, and whether a count of the month is kept already. */
type Begun = { readonly at: string; readonly waited: Pending | undefined; readonly kept: boolean };

const isLarge = ({ facts }: MonthPart) => facts >= keptFrom;

/** Keeps what was counted of a large month. Whose count was kept once has it kept ever after: what is read is never an old one. */
export async function keepLarge(
  store: Store,
  { country, month, counters, facts }: MonthId & MonthPart,
  { at, waited, kept }: Begun,
): Promise<void> {
  if (!kept && !isLarge({ counters, facts })) return;
  const upTo = waited === undefined ? {} : { upTo: noteOf(waited) };
  await keepCount(store, country, { month, counters, facts, countedAt: at, ...upTo });
}

type Due = MonthId & { readonly waited: Pending | undefined; readonly countedAt: string | undefined };

/** Once an hour is looked whether a month has become large, and once a day whether one is large to which nothing comes. */
const lookedAt = (country: FactCountry, month: string, at: string) => `counted#${country}#${month}#${at.slice(0, 13)}`;
const listed = (country: FactCountry) => `counted#${country}`;
/** Once in a quarter of an hour is looked whether any is due; while some are left, in every round. */
const quarterOf = (at: string) => `counted#${at.slice(0, 13)}#${Math.floor(Number(at.slice(14, 16)) / 15)}`;

function dueNow(month: string, waited: Pending | undefined, kept: KeptCount, at: string): boolean {
  return isCountDue(month, kept.countedAt, waited !== undefined && noteOf(waited) !== kept.upTo, at);
}

/** Months of one country that are to be counted. What is known to be small is not asked about again within the hour. */
async function dueOf(
  store: Store,
  country: FactCountry,
  all: readonly Pending[],
  at: string,
  seenDone: SeenDone,
): Promise<readonly Due[]> {
  const waiting = all.filter((one) => one.country === country && !seenDone.has(lookedAt(country, one.month, at)));
  const whole = !seenDone.has(listed(country));
  const [first] = waiting.map(({ month }) => month).toSorted();
  if (first === undefined && !whole) return [];
  const kept = await keptCounts(store, country, whole ? undefined : first);
  const months = new Set([...kept.keys(), ...waiting.map(({ month }) => month)]);
  const due = [...months].flatMap((month): readonly Due[] => {
    const [before, waited] = [kept.get(month), waiting.find((one) => one.month === month)];
    if (before !== undefined && !dueNow(month, waited, before, at)) return [];
    return [{ country, month, waited, countedAt: before?.countedAt }];
  });
  if (!due.some(({ waited }) => waited === undefined)) seenDone.add(listed(country));
  return due;
}

/**
 * Counts months of so many facts that no request could: those to which something came, and once a day the others. A round counts one large
 * month at most, the one that was counted longest ago; the next round finds what is left.
 */
export async function countMonths(store: Store, { now: at, goesOn }: Round, seenDone: SeenDone): Promise<number> {
  if (seenDone.has(quarterOf(at))) return 0;
  const pending = await pendingMonths(store);
  const due: Due[] = [];
  for (const country of reportedCountries) due.push(...(await dueOf(store, country, pending, at, seenDone)));
  let counted = 0;
  for (const { country, month, waited, countedAt } of due.toSorted(longestAgo)) {
    if (!goesOn()) return counted;
    const [found] = await foldMonths(store, country, [month], at);
    if (found === undefined) continue;
    await keepLarge(store, { country, ...found }, { at, waited, kept: countedAt !== undefined });
    counted += 1;
    if (isLarge(found)) return counted;
    if (countedAt === undefined) seenDone.add(lookedAt(country, month, at));
  }
  seenDone.add(quarterOf(at));
  return counted;
}

function longestAgo({ countedAt: one = '' }: Due, { countedAt: other = '' }: Due): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
