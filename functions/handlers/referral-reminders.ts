import { referralReminderDue } from '@homeward/domain/case/referred-in/reminders';
import { decided } from '@homeward/domain/command';
import { dayOf } from '@homeward/domain/time';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { referralsDue, referralsIn } from '@homeward/store/referrals-in';
import { type Round, workThrough } from '@homeward/store/work-through';
import { clock, keyOf } from './act-on-case.ts';

const operation = 'remindOfReferral';

/**
 * One reminder with its receipt, where one is due; nothing where it was written, or the referral answered, meanwhile. The stream tells
 * casework. One that is referred once more is reminded of anew, so the key says at which version it was seen.
 */
async function remind(store: Store, id: string, now: string): Promise<number> {
  const seen = await load(store, referralsIn, id);
  const due = seen && referralReminderDue(seen.state, dayOf(now));
  if (seen === undefined || due === undefined) return 0;
  const { organisation } = seen.state;
  const key = keyOf(`${id}/${seen.version}/${due.stage}`);
  const outcome = await perform(
    store,
    { key, operation, actor: clock, bodyHash: key, recordedAt: now },
    {
      of: referralsIn,
      ids: [id],
      mayKnow: (still) => referralReminderDue(still, dayOf(now))?.stage === due.stage,
      decide: () => decided({ type: 'ReferralReminded' as const, ...due, organisation, occurredAt: now, by: clock.id }),
      receipt: { actor: clock, operation, thing: `referral#${id}`, at: now },
    },
  );
  return outcome.type === 'done' && !outcome.repeated ? 1 : 0;
}

/** Reminds casework of whoever was referred to it and waits too long (Standards 7.3(c)): on the day, and once more. Returns how many were new. */
export function remindOfReferrals(store: Store, round: Round): Promise<number> {
  return workThrough(store, referralsDue, round, 'Referrals without their reminders', ({ key }) =>
    remind(store, key.split('#')[1] ?? '', round.now),
  );
}
