import { endedMonths, isReadyToSeal, previousMonth } from '@homeward/domain/report/sealing';
import { foldFacts } from '@homeward/domain/report/vector';
import { readEnvironment } from '@homeward/runtime/env';
import { log } from '@homeward/runtime/logger';
import { lookAtTrucks } from '@homeward/store/closed-trucks';
import { openErasures } from '@homeward/store/erasure';
import {
  type FactCountry,
  factsBetween,
  type Pending,
  pendingMonths,
  putSealed,
  sealedMonths,
  settlePending,
} from '@homeward/store/facts';
import { finishErasure } from '@homeward/store/finish-erasure';
import { openStore } from '@homeward/store/open-store';
import { remindOfHandovers } from './handlers/handover-reminders.ts';
import { warnOfMemoranda } from './handlers/memorandum-warnings.ts';
import { writeReminders } from './handlers/reminders.ts';

const { variables } = readEnvironment();
const store = openStore(variables);
const reported: readonly FactCountry[] = ['TH', 'VN', 'MY', 'KH', 'ZZ'];

/** Folds a month's facts once into its counters; a month that was sealed before is restated, with the reason. */
async function seal(country: FactCountry, month: string, now: string): Promise<void> {
  const [facts, sealed] = await Promise.all([
    factsBetween(store, country, month, month),
    sealedMonths(store, country, month.slice(0, 4)),
  ]);
  const before = sealed.find((one) => one.month === month);
  const counters = foldFacts(facts);
  if (before !== undefined && JSON.stringify(before.counters) === JSON.stringify(counters)) return;
  const restated = before === undefined ? {} : { restated: 'late-entry' };
  await putSealed(store, country, {
    month,
    counters,
    facts: facts.length,
    version: (before?.version ?? 0) + 1,
    sealedAt: now,
    ...restated,
  });
}

async function sealYearOf({ country, month }: Pending, now: string): Promise<void> {
  const year = month.slice(0, 4);
  const sealed = await sealedMonths(store, country, year);
  const known = sealed.map((one) => one.month);
  const missing = endedMonths(year, now).filter((one) => one !== month && !known.includes(one));
  for (const one of missing) await seal(country, one, now);
}

/** Months whose facts have come to rest, and last month of every country: each is sealed once, and again when a late entry changed it. */
async function sealMonths(now: string): Promise<number> {
  const ready = (await pendingMonths(store)).filter(({ month, since }) => isReadyToSeal(month, since, now));
  for (const pending of ready) {
    await seal(pending.country, pending.month, now);
    await settlePending(store, pending);
  }
  for (const pending of ready) await sealYearOf(pending, now);
  const last = previousMonth(now);
  for (const country of reported) {
    const sealed = await sealedMonths(store, country, last.slice(0, 4));
    if (!sealed.some((one) => one.month === last)) await seal(country, last, now);
  }
  return ready.length;
}

/** Goes on with whatever was erased and still lies somewhere. One that cannot be gone on with keeps none of the others, and is said at the end. */
async function finishErasures(now: string): Promise<number> {
  const open = await openErasures(store);
  const tried = await Promise.allSettled(open.map((one) => finishErasure(store, one, now)));
  const fault = tried.find((one) => one.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
  return tried.filter((one) => one.status === 'fulfilled' && one.value).length;
}

/** Runs on a schedule; the event's time is business time. */
export async function handler(event: { readonly time: string }): Promise<void> {
  const now = new Date(event.time).toISOString();
  log('background', { type: 'months-sealed', count: await sealMonths(now) });
  log('background', { type: 'reminders-written', count: await writeReminders(store, now) });
  log('background', { type: 'trucks-looked-at', count: await lookAtTrucks(store, now) });
  log('background', { type: 'erasures-finished', count: await finishErasures(now) });
  log('background', { type: 'handovers-reminded', count: await remindOfHandovers(store, now) });
  log('background', { type: 'memoranda-warned-of', count: await warnOfMemoranda(store, now) });
}
