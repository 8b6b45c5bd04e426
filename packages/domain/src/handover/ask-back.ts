import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { questionIsAnsweredOnce } from '../rules/question-is-answered-once.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { sideOf } from './sides.ts';
import { stampOf } from './stamp.ts';
import { backAnswer, backQuestion } from './words-of-both.ts';

export const askBackBody = z.lazy(() =>
  z.strictObject({ asks: z.array(backQuestion).min(1).max(backQuestion.options.length), ...timing.shape }),
);
export const answerBackBody = z.lazy(() => z.strictObject({ answer: backAnswer, ...timing.shape }));

/**
 * Whoever is to take the person over, or the mission of their country, asks instead of refusing: an address that does
 * not exist, a name that differs.
 */
export function askBack(
  state: HandoverState,
  { asks }: z.infer<typeof askBackBody>,
  id: string,
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('askBack')),
  );
  return (
    refused ??
    decided({ type: 'AskedBack', question: id, side: sideOf(state, act.by), asks: [...asks], ...stampOf(state, act) })
  );
}

/**
 * The other side says what became of the question. What is sent anew goes as a copy, on the person's consent, and not
 * here.
 */
export function answerBack(
  state: HandoverState,
  question: string,
  { answer }: z.infer<typeof answerBackBody>,
  act: Act,
): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(questionIsAnsweredOnce, state.questions, question, sideOf(state, act.by)),
  );
  return refused ?? decided({ type: 'AnsweredBack', question, answer, ...stampOf(state, act) });
}
