import * as z from 'zod';
import { exploitation, immediateNeed, labourSector } from '../case/clear.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { ambiguousIsAVictim } from '../rules/ambiguous-is-a-victim.ts';
import { interviewIsSafe } from '../rules/interview-is-safe.ts';
import { interviewNeedsItsInterpreter } from '../rules/interview-needs-its-interpreter.ts';
import { interviewWaitsForCare } from '../rules/interview-waits-for-care.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { pastOn, toldIn } from '../tense.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import { arrivedAsAChild } from './arrived-as-a-child.ts';
import { interviewSetting } from './interview.ts';
import { indicatorAnswers, indicatorCount, resultOf, type ScreeningResult, screeningResult } from './screening.ts';
import { standing } from './standing.ts';
import { goesOn } from './to-case-file.ts';

export const screenPersonBody = z.lazy(() =>
  z.strictObject({
    answers: indicatorAnswers,
    /** The officer may raise what the answers lead to, never lower it. */
    result: screeningResult.optional(),
    declined: z.boolean().default(false),
    wishesHelp: z.boolean().default(false),
    needsMet: z.array(immediateNeed).max(9).default([]),
    /** Of the person’s language, spoken or signed. */
    interpreter: z.boolean().default(false),
    /** The day on which the interviewer was last trained on trauma (Standards 7.1(e)). */
    traumaTrainingOn: pastOn.optional(),
    setting: interviewSetting,
    exploitation: z.array(exploitation).max(13).default([]),
    sector: labourSector.optional(),
    ...timing.shape,
  }),
);
export type ScreenPerson = z.infer<typeof screenPersonBody>;

function found(state: ArrivalState, said: ScreenPerson): ScreeningResult {
  const vulnerable = arrivedAsAChild(state) || state.threatened || state.needs.length > 0;
  const fromAnswers = resultOf(said.answers, { declined: said.declined, vulnerable, wishesHelp: said.wishesHelp });
  return said.exploitation.length > 0 ? 'presumed-victim' : fromAnswers;
}

/**
 * The five indicators (items D6, D7), behind the gates of Standards 6.5(e) and 7.1(a, b, f, h). Screening again
 * replaces, history stays in the events; after the file was opened it goes on to that.
 */
export function screenPerson(state: ArrivalState, said: ScreenPerson, act: Act): Decision<ArrivalEvent> {
  const result = found(state, said);
  const refused = refusals(
    check(lateEntryGivesItsReason, act, toldIn(screenPersonBody, said)),
    check(staysInItsState, state.status, standing),
    check(interviewIsSafe, said.setting),
    check(interviewWaitsForCare, state.needs, said.needsMet),
    check(interviewNeedsItsInterpreter, state.language, state.signLanguage, said.interpreter),
    check(ambiguousIsAVictim, result, said.result ?? result),
  );
  if (refused) return refused;
  return decided({
    type: 'ArrivalScreened',
    ...goesOn(state),
    answers: said.answers,
    indicators: indicatorCount(said.answers),
    result: said.result ?? result,
    wishesHelp: said.wishesHelp,
    needsMet: said.needsMet,
    setting: said.setting,
    interpreter: said.interpreter,
    ...(said.traumaTrainingOn === undefined ? {} : { traumaTrainingOn: said.traumaTrainingOn }),
    exploitation: said.exploitation,
    ...(said.sector === undefined ? {} : { sector: said.sector }),
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  });
}
