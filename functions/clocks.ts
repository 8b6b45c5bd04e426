import { interchange } from '@homeward/domain/settings/interchange';
import { daysAfter } from '@homeward/domain/time';
import { readEnvironment } from '@homeward/runtime/env';
import { faultName, log } from '@homeward/runtime/logger';
import { forgetGone } from '@homeward/store/changes';
import { lookAtTrucks } from '@homeward/store/closed-trucks';
import { forgetErasedCopies } from '@homeward/store/copy-changes';
import { openErasures } from '@homeward/store/erasure';
import { finishErasure } from '@homeward/store/finish-erasure';
import { openStore } from '@homeward/store/open-store';
import { lookAtDirectory } from './handlers/directory-seen.ts';
import { remindOfHandovers } from './handlers/handover-reminders.ts';
import { warnOfMemoranda } from './handlers/memorandum-warnings.ts';
import { remindOfOversight } from './handlers/oversight-reminders.ts';
import { remindOfReferrals } from './handlers/referral-reminders.ts';
import { writeReminders } from './handlers/reminders.ts';
import { sealFigures } from './handlers/sealing-figures.ts';
import { sealMonths } from './handlers/sealing-months.ts';
import { seenDoneOfTheDay } from './handlers/seen-done.ts';
import { sumOf } from './handlers/sum-of.ts';

const { variables } = readEnvironment();
const store = openStore(variables);
const seenDone = seenDoneOfTheDay();

/** Goes on with whatever was erased and still lies somewhere. One that cannot be gone on with keeps none of the others, and is said at the end. */
async function finishErasures(now: string): Promise<number> {
  const open = await openErasures(store);
  const tried = await Promise.allSettled(open.map((one) => finishErasure(store, one, now)));
  const fault = tried.find((one) => one.status === 'rejected');
  if (fault !== undefined) throw fault.reason;
  return tried.filter((one) => one.status === 'fulfilled' && one.value).length;
}

/** By then every other system has heard of who was erased. Once a day is enough: no tombstone grows old within one. */
async function forgetTombstones(now: string): Promise<number> {
  const before = daysAfter(now.slice(0, 10), -interchange.goneIsTold.value);
  const name = `tombstones-forgotten#${before}`;
  if (seenDone(now).has(name)) return 0;
  const forgotten = (await forgetGone(store, before)) + (await forgetErasedCopies(store, before));
  seenDone(now).add(name);
  return forgotten;
}

type Step = readonly [type: string, run: (now: string) => Promise<number>];

/** In this order; each by itself. */
const steps: readonly Step[] = [
  ['directory-seen', (now) => lookAtDirectory(store, now, seenDone(now))],
  ['months-sealed', (now) => sealMonths(store, now, seenDone(now))],
  ['figures-sealed', (now) => sealFigures(store, now, seenDone(now))],
  ['reminders-written', (now) => writeReminders(store, now)],
  ['trucks-looked-at', (now) => lookAtTrucks(store, now)],
  ['erasures-finished', finishErasures],
  ['tombstones-forgotten', forgetTombstones],
  ['handovers-reminded', (now) => remindOfHandovers(store, now)],
  ['referrals-reminded', (now) => remindOfReferrals(store, now)],
  ['memoranda-warned-of', (now) => warnOfMemoranda(store, now)],
  ['oversight-reminded', (now) => remindOfOversight(store, now)],
];

/** Runs on a schedule; the event's time is business time. A step that fails keeps no later one from running: all come first, then this throws for the alarm. */
export async function handler(event: { readonly time: string }): Promise<void> {
  const now = new Date(event.time).toISOString();
  await sumOf(steps, 'Steps of the clocks that failed', async ([type, run]) => {
    const count = await run(now).catch((error: unknown) => {
      log('fault', { type, fault: faultName(error) });
      throw error;
    });
    log('background', { type, count });
    return count;
  });
}
