import { decided } from '@homeward/domain/command';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { type HandoverReminder, handoverReminderName } from '@homeward/domain/handover/reminder';
import { handoverRemindersDue } from '@homeward/domain/handover/reminders';
import { stampOf } from '@homeward/domain/handover/stamp';
import { type HandoverId, handoverLookedAt, handovers, handoversDue } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { type Round, workThrough } from '@homeward/store/work-through';
import { clock, keyOf } from './act-on-case.ts';

const operation = 'remindOfHandover';

/** One event in a handover, with its receipt; nothing where it was done meanwhile. The stream tells whom it concerns. */
async function remind(store: Store, id: HandoverId, one: HandoverReminder, now: string): Promise<boolean> {
  const key = keyOf(`${id.handover}/${handoverReminderName(one)}`);
  const act = { by: clock, recordedAt: now, occurredAt: now };
  const outcome = await perform(
    store,
    { key, operation, actor: clock, bodyHash: key, recordedAt: now },
    {
      of: handovers,
      ids: [id],
      mayKnow: (state) => isStillDue(state, one, now),
      decide: (state) =>
        decided({ type: 'HandoverReminded' as const, ...one, ...stampOf(state as HandoverState, act) }),
      receipt: { actor: clock, operation, thing: `handover#${id.handover}`, at: now },
    },
  );
  return outcome.type === 'done' && !outcome.repeated;
}

function isStillDue(state: HandoverState, one: HandoverReminder, now: string): boolean {
  const name = handoverReminderName(one);
  return handoverRemindersDue(state, now).some((due) => handoverReminderName(due) === name);
}

async function remindOf(store: Store, id: HandoverId, now: string): Promise<number> {
  const state = (await load(store, handovers, id))?.state;
  let written = 0;
  for (const one of state === undefined ? [] : handoverRemindersDue(state, now))
    written += (await remind(store, id, one, now)) ? 1 : 0;
  return written;
}

/** Writes every reminder whose moment has come into its handover, once each; returns how many were new. */
export function remindOfHandovers(store: Store, round: Round): Promise<number> {
  return workThrough(store, handoversDue, round, 'Handovers without their reminders', (look) =>
    remindOf(store, handoverLookedAt(look), round.now),
  );
}
