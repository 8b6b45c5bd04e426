import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import type { ArrivalState } from './arrival.ts';
import { atTheBorder } from './at-the-border.ts';
import type { BatchEvent, BatchState } from './batch.ts';
import { batchWithdrawalReason } from './mending.ts';
import { livingOf } from './standing.ts';

export const withdrawBatchBody = z.lazy(() => z.strictObject({ reason: batchWithdrawalReason, ...timing.shape }));
type Said = z.infer<typeof withdrawBatchBody>;

/** The truck goes from the lists as if it had never been: only while nobody stands in it. */
export const takingABatchBack = deskAct<{ readonly people: readonly ArrivalState[] }>({
  as: 'permit',
  effects: { 'batch-ends.taken-back': ({ people }) => ({ people: livingOf(people).map(({ id }) => id) }) },
});

/** Takes back a truck that never stood at the door. */
export function withdrawBatch(
  batch: BatchState,
  people: readonly ArrivalState[],
  { reason }: Said,
  act: Act,
): Decision<BatchEvent> {
  const held = atTheBorder(
    takingABatchBack,
    { people },
    act.by,
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, batch.status, ['announced', 'arrived', 'counted']),
  );
  if (held.type === 'refused') return held;
  const late = act.lateReason === undefined ? {} : { lateReason: act.lateReason };
  return decided({ type: 'BatchWithdrawn', reason, by: act.by.id, occurredAt: act.occurredAt, ...late });
}

/** Somebody is logged in a truck that was taken back: it stood at the door after all. */
export function standAgain({ status }: Pick<BatchState, 'status'>, act: Act): BatchEvent | undefined {
  if (status !== 'withdrawn') return undefined;
  const late = act.lateReason === undefined ? {} : { lateReason: act.lateReason };
  return { type: 'BatchStandsAgain', occurredAt: act.occurredAt, ...late };
}
