import { sheetsWaitSince } from '@homeward/domain/case/disclosures/return-ended';
import { remindersDue } from '@homeward/domain/case/due';
import type { CaseEvent } from '@homeward/domain/case/events';
import { type Reminder, reminderName } from '@homeward/domain/case/reminder';
import { decided } from '@homeward/domain/command';
import { cases } from '@homeward/store/cases';
import { casesToLookAt } from '@homeward/store/lists';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { clock, commandOfClock } from './clock-command.ts';
import { closeSheets } from './closing-sheets.ts';
import { endCopiesOver } from './copies-over.ts';

async function remind(store: Store, id: string, reminder: Reminder, now: string): Promise<boolean> {
  const event: CaseEvent = { type: 'ReminderWritten', ...reminder, occurredAt: now, by: clock.id };
  const command = commandOfClock('writeReminder', `${id}/${reminderName(reminder)}`, now);
  const outcome = await perform(store, command, {
    of: cases,
    ids: [id],
    decide: () => decided(event),
    receipt: { actor: clock, operation: command.operation, thing: `case#${id}`, at: now, caseId: id },
  });
  return outcome.type === 'done' && !outcome.repeated;
}

/** What time has come to in one case: copies that are over end first. How many of its reminders were new. */
async function remindOf(store: Store, id: string, now: string): Promise<number> {
  const file = await load(store, cases, id);
  if (file !== undefined) await endCopiesOver(store, file.state, now);
  let written = 0;
  if (file !== undefined && sheetsWaitSince(file.state) !== undefined) await closeSheets(store, file.state, now);
  for (const reminder of file === undefined ? [] : remindersDue(file.state, now))
    written += (await remind(store, id, reminder, now)) ? 1 : 0;
  return written;
}

/**
 * Writes every reminder and escalation whose moment has come into its case, once each; returns how many were new. At most a hundred
 * cases a run, the longest owed first: what is left is found by the next run, five minutes later. A case that cannot be
 * reminded keeps no other from it: all others come first, then this throws for the alarm.
 */
export async function writeReminders(store: Store, now: string): Promise<number> {
  let written = 0;
  const failed: unknown[] = [];
  for (const id of await casesToLookAt(store, now))
    written += await remindOf(store, id, now).catch((error: unknown) => {
      failed.push(error);
      return 0;
    });
  if (failed.length > 0) throw new AggregateError(failed, `Cases without their reminders: ${failed.length}`);
  return written;
}
