import * as z from 'zod';
import { answered, openAt } from '../case/breaches/in-a-row.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { breachIsAnsweredByAnother } from '../rules/breach-is-answered-by-another.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { stampOf } from './stamp.ts';

export const answerHandoverBreachBody = z.lazy(() => z.strictObject({ ...answered(), ...timing.shape }));

/** A supervisor in Cambodia answers for what a record of the handover broke: never whoever wrote it down, and the entry stays. */
export function answerHandoverBreach(
  state: HandoverState,
  { breach, answer }: z.infer<typeof answerHandoverBreachBody>,
  act: Act,
): Decision<HandoverEvent> {
  const open = openAt(state.breaches, breach);
  const rules = (open?.broke ?? []).map(({ rule }) => rule);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('answerHandoverBreach')),
    check(breachIsAnsweredByAnother, { effect: { type: 'approved.breach', of: open?.by }, by: act.by }),
  );
  return refused ?? decided({ type: 'HandoverBreachAnswered', breach, answer, rules, ...stampOf(state, act) });
}
