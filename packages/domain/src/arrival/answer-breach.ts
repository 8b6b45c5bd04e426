import * as z from 'zod';
import { answered, openAt } from '../case/breaches/in-a-row.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import { atTheBorder } from './at-the-border.ts';

export const answerArrivalBreachBody = z.lazy(() => z.strictObject({ ...answered(), ...timing.shape }));

/** Whoever leads the shift answers for what was done against a rule: never whoever wrote it down. */
export const answeringForABreach = deskAct<{ readonly of: string | undefined }>({
  as: 'permit',
  effects: { 'approved.breach': ({ of }) => ({ of }) },
});

/** The shift lead answers for what a record of the border broke: the entry stays what it is, and nothing rests on it. */
export function answerArrivalBreach(
  { breaches }: Pick<ArrivalState, 'breaches'>,
  { breach, answer }: z.infer<typeof answerArrivalBreachBody>,
  act: Act,
): Decision<ArrivalEvent> {
  const open = openAt(breaches, breach);
  const held = atTheBorder(answeringForABreach, { of: open?.by }, act.by, check(lateEntryGivesItsReason, act));
  if (held.type === 'refused') return held;
  const late = act.lateReason === undefined ? {} : { lateReason: act.lateReason };
  const rules = (open?.broke ?? []).map(({ rule }) => rule);
  return decided({
    type: 'ArrivalBreachAnswered',
    breach,
    answer,
    rules,
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...late,
  });
}
