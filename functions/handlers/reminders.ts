import { sheetsWaitSince } from '@homeward/domain/case/disclosures/return-ended';
import { remindersDue, remindersLapsed } from '@homeward/domain/case/due';
import { type Reminder, reminderName } from '@homeward/domain/case/reminder';
import { cases } from '@homeward/store/cases';
import { casesToLookAt } from '@homeward/store/lists';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { actOnCase, clock } from './act-on-case.ts';
import { closeSheets } from './closing-sheets.ts';
import { endCopiesOver } from './copies-over.ts';
import { sumOf } from './sum-of.ts';

/** By which operation a reminder is noted in a case, by the event that it leaves. */
const notedBy = { ReminderWritten: 'writeReminder', ReminderLapsed: 'lapseReminder' } as const;

async function note(store: Store, id: string, type: keyof typeof notedBy, reminder: Reminder, now: string) {
  const outcome = await actOnCase(store, id, {
    by: clock,
    operation: notedBy[type],
    thing: `${id}/${reminderName(reminder)}`,
    at: now,
    event: () => ({ type, ...reminder, occurredAt: now, by: clock.id }),
  });
  return outcome.type === 'done' && !outcome.repeated;
}

/** What time has come to in one case: copies that are over end first. How many of its reminders were new. */
async function remindOf(store: Store, id: string, now: string): Promise<number> {
  const file = (await load(store, cases, id))?.state;
  if (file === undefined) return 0;
  await endCopiesOver(store, file, now);
  if (sheetsWaitSince(file) !== undefined) await closeSheets(store, file, now);
  let written = 0;
  for (const reminder of remindersDue(file, now))
    written += (await note(store, id, 'ReminderWritten', reminder, now)) ? 1 : 0;
  for (const reminder of remindersLapsed(file, now)) await note(store, id, 'ReminderLapsed', reminder, now);
  return written;
}

/** Cases have nothing to do with each other, and each waits mostly for the database. */
const casesAtOnce = 8;

/**
 * Writes every reminder and escalation whose moment has come into its case, once each; returns how many were new. At most a hundred
 * cases a run, the longest owed first: what is left is found by the next run, five minutes later. A case that cannot be
 * reminded keeps no other from it: all others come first, then this throws for the alarm.
 */
export async function writeReminders(store: Store, now: string): Promise<number> {
  const due = await casesToLookAt(store, now);
  return sumOf(due, 'Cases without their reminders', (id) => remindOf(store, id, now), casesAtOnce);
}
