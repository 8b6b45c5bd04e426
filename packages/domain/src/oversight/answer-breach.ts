import * as z from 'zod';
import { answered, openAt } from '../case/breaches/in-a-row.ts';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { deskAct } from '../law/desk-act.ts';
import { check } from '../law/refusal.ts';
import { stampOf } from '../people/grant-role.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { atOversight } from './at-oversight.ts';
import type { OversightBreaches } from './breaches.ts';
import type { MeetingEvent, MeetingState } from './meeting.ts';
import type { MonitoringEvent, MonitoringRecord } from './monitoring-record.ts';

export const answerOversightBreachBody = z.lazy(() => z.strictObject({ ...answered(), ...timing.shape }));
type Said = z.infer<typeof answerOversightBreachBody>;

/** Somebody of the same desk answers for what was done against a rule: never whoever wrote it down. */
export const answeringAtOversight = deskAct<{ readonly of: string | undefined }>({
  as: 'permit',
  effects: { 'approved.breach': ({ of }) => ({ of }) },
});

function held(breaches: OversightBreaches, { breach }: Said, act: Act) {
  const of = openAt(breaches, breach)?.by;
  return atOversight(answeringAtOversight, { of }, act.by, check(lateEntryGivesItsReason, act));
}

/** Another overseer answers for what a look at a provider was done against: the entry stays, and nothing rests on it. */
export function answerProviderBreach(state: MonitoringRecord, said: Said, act: Act): Decision<MonitoringEvent> {
  const stands = held(state.breaches, said, act);
  if (stands.type === 'refused') return stands;
  const { breach, answer } = said;
  return decided({ type: 'MonitoringBreachAnswered', ...stampOf(act), provider: state.id, breach, answer });
}

/** Another one of the task force answers for a meeting that left out what it has to hear. */
export function answerMeetingBreach(state: MeetingState, said: Said, act: Act): Decision<MeetingEvent> {
  const stands = held(state.breaches, said, act);
  if (stands.type === 'refused') return stands;
  const { breach, answer } = said;
  return decided({ type: 'MeetingBreachAnswered', ...stampOf(act), breach, answer });
}
