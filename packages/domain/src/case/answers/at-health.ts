import * as z from 'zod';
import { type Act, type Decision, decided, lateReason } from '../../command.ts';
import { moment } from '../../dates.ts';
import { healthSection } from '../../health/health-section.ts';
import { check, refusals } from '../../law/refusal.ts';
import { answerIsTakenInOnce } from '../../rules/answer-is-taken-in-once.ts';
import { lateEntryGivesItsReason } from '../../rules/late-entry-gives-its-reason.ts';
import { id } from '../../text.ts';
import type { CaseState } from '../case.ts';
import { takingIn } from './answer.ts';
import { isSetAside, settledIn } from './settled.ts';

/** What health decided of an answer, in the medical part. The case is told of it, for health does not write there. */
export const settledAtHealth = z.lazy(() =>
  z.strictObject({ ...takingIn(), sections: z.array(healthSection), at: moment, by: z.string() }),
);
type Settled = z.infer<typeof settledAtHealth>;

export const answerTakenInAtHealth = z.lazy(() =>
  z.strictObject({
    type: z.literal('AnswerTakenInAtHealth'),
    case: id,
    ...takingIn(),
    sections: z.array(healthSection),
    occurredAt: moment,
    lateReason: lateReason.optional(),
    by: z.string(),
  }),
);
type TakenIn = z.infer<typeof answerTakenInAtHealth>;

/**
 * The answers of a case that open at health, as health sees them: its decisions count there before the case has heard
 * of them.
 */
export function answersAtHealth(answers: CaseState['answers'], settled: readonly Settled[]): CaseState['answers'] {
  return settled.reduce(settledIn, [...answers]).filter(({ to }) => to === 'health');
}

/** The same decision as at casework, by the same rule, over the answers that open here. */
export function takeInAtHealth(
  file: CaseState,
  settled: readonly Settled[],
  { answer, outcome, reason }: Pick<TakenIn, 'answer' | 'outcome' | 'reason'>,
  act: Act,
): Decision<TakenIn> {
  const said = { answer, outcome, ...(reason === undefined ? {} : { reason }) };
  const answers = answersAtHealth(file.answers, settled);
  const spoken = { said, named: [{ field: 'answer', list: 'answers', id: answer } as const] };
  const facts = { file: { ...file, answers }, ...spoken, at: act.occurredAt, by: act.by, id: answer };
  const refused = refusals(check(lateEntryGivesItsReason, act, []), check(answerIsTakenInOnce, facts));
  if (refused) return refused;
  const named = answers.find((one) => one.id === answer)?.sections ?? [];
  return decided({
    type: 'AnswerTakenInAtHealth',
    case: file.id,
    ...said,
    sections: isSetAside(said) ? [] : healthSection.array().parse(named),
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  });
}
