import * as z from 'zod';
import { exploitation, immediateNeed, labourSector } from '../case/clear.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { pastOn, toldIn } from '../tense.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';
import { arrivedAsAChild } from './arrived-as-a-child.ts';
import { atTheBorder } from './at-the-border.ts';
import { interviewSetting } from './interview.ts';
import {
  indicatorAnswers,
  indicatorCount,
  resultOf,
  type ScreeningResult,
  saysLess,
  screeningResult,
} from './screening.ts';
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

type Screened = { readonly state: ArrivalState; readonly said: ScreenPerson };

/** Somebody was asked: how and in what setting, is written as it was, with what of Standards 6.5(e) and 7.1 it broke. */
export const screening = deskAct<Screened>({
  as: 'record',
  effects: {
    'questioned.screening': ({ state: { needs, language, signLanguage }, said }) => ({
      ...said,
      needs,
      speech: { language, signLanguage },
    }),
    'determined.screening': ({ state, said }) => {
      const result = found(state, said);
      return { found: result, said: said.result ?? result };
    },
  },
});

/**
 * The five indicators (items D6, D7). Screening again replaces, history stays in the events; after the file was opened it goes on to
 * that. A result below the answers is said, and does not count: the answers do.
 */
export function screenPerson(state: ArrivalState, said: ScreenPerson, act: Act): Decision<ArrivalEvent> {
  const result = found(state, said);
  const { result: word = result } = said;
  const held = atTheBorder(
    screening,
    { state, said },
    act.by,
    check(lateEntryGivesItsReason, act, toldIn(screenPersonBody, said)),
    check(staysInItsState, state.status, standing),
  );
  if (held.type === 'refused') return held;
  return decided({
    type: 'ArrivalScreened',
    ...goesOn(state),
    answers: said.answers,
    indicators: indicatorCount(said.answers),
    result: saysLess(word, result) ? result : word,
    wishesHelp: said.wishesHelp,
    needsMet: said.needsMet,
    setting: said.setting,
    interpreter: said.interpreter,
    ...(said.traumaTrainingOn === undefined ? {} : { traumaTrainingOn: said.traumaTrainingOn }),
    exploitation: said.exploitation,
    ...(said.sector === undefined ? {} : { sector: said.sector }),
    ...held.kept,
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  });
}
