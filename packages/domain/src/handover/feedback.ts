import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { custodyGoesForward } from '../rules/custody-goes-forward.ts';
import { eachSideWritesForItself } from '../rules/each-side-writes-for-itself.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { lastMoved } from './custody.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';
import { feedbackSays } from './words-of-both.ts';

export const giveFeedbackBody = z.lazy(() => z.strictObject({ says: feedbackSays, ...timing.shape }));

/** How the person is some weeks after arriving: the receiving side tells the sending side. */
export function giveFeedback(
  state: HandoverState,
  { says }: z.infer<typeof giveFeedbackBody>,
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('giveFeedback')),
    check(eachSideWritesForItself, sideOf(state, act.by), 'V'),
    check(custodyGoesForward, lastMoved(state), act.occurredAt),
  );
  return refused ?? decided({ type: 'FeedbackGiven', says, ...stampOf(state, act) });
}
