import { interchange } from '@homeward/domain/settings/interchange';
import { daysAfter } from '@homeward/domain/time';
import { readEnvironment } from '@homeward/runtime/env';
import { log } from '@homeward/runtime/logger';
import { forgetGone } from '@homeward/store/changes';
import { lookAtTrucks } from '@homeward/store/closed-trucks';
import { openErasures } from '@homeward/store/erasure';
import { finishErasure } from '@homeward/store/finish-erasure';
import { openStore } from '@homeward/store/open-store';
import { lookAtDirectory } from './handlers/directory-seen.ts';
import { remindOfHandovers } from './handlers/handover-reminders.ts';
import { warnOfMemoranda } from './handlers/memorandum-warnings.ts';
import { writeReminders } from './handlers/reminders.ts';
import { sealMonths } from './handlers/sealing-months.ts';

const { variables } = readEnvironment();
const store = openStore(variables);

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
  log('background', { type: 'directory-seen', count: await lookAtDirectory(store, now) });
  log('background', { type: 'months-sealed', count: await sealMonths(store, now) });
  log('background', { type: 'reminders-written', count: await writeReminders(store, now) });
  log('background', { type: 'trucks-looked-at', count: await lookAtTrucks(store, now) });
  log('background', { type: 'erasures-finished', count: await finishErasures(now) });
  log('background', {
    type: 'tombstones-forgotten',
    count: await forgetGone(store, daysAfter(now.slice(0, 10), -interchange.goneIsTold.value)),
  });
  log('background', { type: 'handovers-reminded', count: await remindOfHandovers(store, now) });
  log('background', { type: 'memoranda-warned-of', count: await warnOfMemoranda(store, now) });
}
