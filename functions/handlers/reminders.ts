import type { CaseState } from '@homeward/domain/case/case';
import { sheetsWaitSince } from '@homeward/domain/case/disclosures/return-ended';
import { remindersDue, remindersLapsed } from '@homeward/domain/case/due';
import { reminderName } from '@homeward/domain/case/reminder';
import { cases, casesDue } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { type Round, workThrough } from '@homeward/store/work-through';
import { actOnCase, clock } from './act-on-case.ts';
import { closeSheets } from './closing-sheets.ts';
import { endCopiesOver } from './copies-over.ts';

/** What time has come to in a case and does not stand there yet. */
function remindersOf(file: CaseState, now: string) {
  return { due: remindersDue(file, now), lapsed: remindersLapsed(file, now) };
}

/** Notes all at once what one look at a case came to; gives how many reminders of what is owed were new. */
async function note(store: Store, file: CaseState, now: string): Promise<number> {
  const all = ({ due, lapsed }: ReturnType<typeof remindersOf>) => [...due, ...lapsed].map(reminderName);
  const names = all(remindersOf(file, now));
  if (names.length === 0) return 0;
  const outcome = await actOnCase(store, file.id, {
    by: clock,
    operation: 'writeReminders',
    thing: [file.id, ...names].join(' '),
    at: now,
    isOwed: (found) => all(remindersOf(found, now)).length > 0,
    event: (found) => ({ type: 'RemindersWritten', ...remindersOf(found, now), occurredAt: now, by: clock.id }),
  });
  if (outcome.type !== 'done' || outcome.repeated || outcome.event.type !== 'RemindersWritten') return 0;
  return outcome.event.due.length;
}

/** What time has come to in one case: copies that are over end first. How many of its reminders were new. */
async function remindOf(store: Store, id: string, now: string): Promise<number> {
  const file = (await load(store, cases, id))?.state;
  if (file === undefined) return 0;
  await endCopiesOver(store, file, now);
  if (sheetsWaitSince(file) !== undefined) await closeSheets(store, file, now);
  return note(store, file, now);
}

/** Writes every reminder and escalation whose moment has come into its case, once each; returns how many were new. */
export function writeReminders(store: Store, round: Round): Promise<number> {
  return workThrough(store, casesDue, round, 'Cases without their reminders', ({ key }) =>
    remindOf(store, key.split('#')[1] ?? '', round.now),
  );
}
