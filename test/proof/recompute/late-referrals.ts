import type { CaseState } from '@homeward/domain/case/case';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { Fact } from '@homeward/domain/report/fact';
import { evolveCase } from '../../../packages/domain/src/case/evolve.ts';
import { referredIn } from '../../../packages/domain/src/report/once-a-year.ts';
import { fileOf, idOf } from '../../domain/made.ts';
import { onDay, type Roll } from '../recount/dice.ts';

/** What the streams put once a referral was written down, and the months whose figures it changes. */
export type LateReferral = { readonly facts: readonly Fact[]; readonly touches: readonly string[] };

/** Months as they are in Cambodia. */
function monthOf(at: string): string {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 7);
}

/** Somebody who is referred inside the country, again and again, now and then with an earlier referral that is heard of late. */
export function referredPerson(number: number) {
  let state: CaseState = fileOf({ id: idOf(number), channel: 'domestic', corridor: 'KH-KH' });
  let firstMade: string | undefined;
  return (roll: Roll, recordedAt: string): LateReferral => {
    const at = onDay(roll() * 364);
    const said = { to: 'ngo', kind: 'ngo', services: ['medical'], decision: idOf(40), expects: ['treated'] };
    const id = `${number}-${state.referrals.length}`;
    const event = { type: 'CaseReferred', id, said, occurredAt: at, by: 'x' } as unknown as CaseEvent;
    state = evolveCase(state, event);
    const facts = referredIn(state, event, (one) => ({ id: `referral/${one}`, recordedAt }));
    const before = firstMade;
    if (before !== undefined && before < at) return { facts, touches: [] };
    firstMade = at;
    // The person counts once a year: within one month nothing changes when an earlier referral is heard of.
    if (before === undefined) return { facts, touches: [monthOf(at)] };
    return { facts, touches: monthOf(before) === monthOf(at) ? [] : [monthOf(at), monthOf(before)] };
  };
}
