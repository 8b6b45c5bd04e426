import { interchange } from '@homeward/domain/settings/interchange';
import { daysAfter } from '@homeward/domain/time';
import { readEnvironment } from '@homeward/runtime/env';
import { faultName, log } from '@homeward/runtime/logger';
import { forgetGone } from '@homeward/store/changes';
import { lookAtTrucks } from '@homeward/store/closed-trucks';
import { forgetErasedCopies } from '@homeward/store/copy-changes';
import { finishErasures } from '@homeward/store/finish-erasure';
import { openStore } from '@homeward/store/open-store';
import { LookFailed, type Round } from '@homeward/store/work-through';
import type { Context } from 'aws-lambda';
import { countMonths } from './handlers/counting-months.ts';
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

/** By then every other system has heard of who was erased. Once a day is enough: no tombstone grows old within one. */
async function forgetTombstones(now: string): Promise<number> {
  const before = daysAfter(now.slice(0, 10), -interchange.goneIsTold.value);
  const name = `tombstones-forgotten#${before}`;
  if (seenDone(now).has(name)) return 0;
  const forgotten = (await forgetGone(store, before)) + (await forgetErasedCopies(store, before));
  seenDone(now).add(name);
  return forgotten;
}

type Step = readonly [type: string, run: (round: Round, long: Round) => Promise<number>];

/** In this order, what people are owed first; each by itself. */
const steps: readonly Step[] = [
  ['erasures-finished', (round) => finishErasures(store, round)],
  ['reminders-written', (round) => writeReminders(store, round)],
  ['handovers-reminded', (round) => remindOfHandovers(store, round)],
  ['referrals-reminded', (round) => remindOfReferrals(store, round)],
  ['trucks-looked-at', (round) => lookAtTrucks(store, round)],
  ['memoranda-warned-of', ({ now }) => warnOfMemoranda(store, now)],
  ['oversight-reminded', ({ now }) => remindOfOversight(store, now)],
  ['tombstones-forgotten', ({ now }) => forgetTombstones(now)],
  ['directory-seen', ({ now }) => lookAtDirectory(store, now, seenDone(now))],
  ['months-sealed', ({ now }) => sealMonths(store, now, seenDone(now))],
  ['months-counted', ({ now }, long) => countMonths(store, long, seenDone(now))],
  ['figures-sealed', ({ now }) => sealFigures(store, now, seenDone(now))],
];

/** What is under way when a round ends has this long, in milliseconds, before the function is stopped. */
const toEnd = 60_000;
/** What takes long has this: a month of a million cases a year takes half of it (`npm run scale`). */
const toEndLong = 180_000;
/** So many of those that failed are named in the log; how many there were is said anyhow. */
const named = 100;

function sayWhatFailed(type: string, error: unknown): void {
  log('fault', { type, fault: faultName(error) });
  const each: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  for (const one of each.slice(0, named))
    if (one instanceof LookFailed) log('fault', { type, id: one.look, fault: faultName(one.cause) });
}

/**
 * Runs on a schedule; the event's time is business time. It begins nothing more a minute before its own time is over: the next round
 * finds what is left. A step that fails keeps no later one from running: all come first, then this throws for the alarm.
 */
export async function handler(
  event: { readonly time: string },
  { getRemainingTimeInMillis }: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<void> {
  const now = new Date(event.time).toISOString();
  const round: Round = { now, goesOn: () => getRemainingTimeInMillis() > toEnd };
  const long: Round = { now, goesOn: () => getRemainingTimeInMillis() > toEndLong };
  await sumOf(steps, 'Steps of the clocks that failed', async ([type, run]) => {
    if (!round.goesOn()) return 0;
    const count = await run(round, long).catch((error: unknown) => {
      sayWhatFailed(type, error);
      throw error;
    });
    log('background', { type, count });
    return count;
  });
}
