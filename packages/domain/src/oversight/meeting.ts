import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { day, moment } from '../dates.ts';
import { check, refusals } from '../law/refusal.ts';
import { foreignCountry } from '../people/actor.ts';
import { stampOf } from '../people/grant-role.ts';
import { committeeMeetingAnswersItsAgenda } from '../rules/committee-meeting-answers-its-agenda.ts';
import { meetingWasHeld } from '../rules/meeting-was-held.ts';
import { freeYear, pastOn } from '../tense.ts';
import { code, id, text } from '../text.ts';
import { dayOf } from '../time.ts';
import { type AgendaItem, agendaKind, nameOfItem } from './agenda.ts';

/** What the meeting made of an item. */
export const agendaResult = z.enum(['heard', 'agreed', 'put-off']);

const held = (item: z.ZodType<string> = z.string()) => ({
  with: foreignCountry,
  on: pastOn,
  /** The year whose bilateral report it heard. */
  year: freeYear,
  present: z.array(code).min(1).max(40),
  agenda: z
    .array(
      z.strictObject({
        kind: agendaKind,
        item,
        result: agendaResult,
        note: text(500).optional(),
      }),
    )
    .max(200),
  /** When the Royal Government was told of it, where it has been (Policy VII.3.a(4)). */
  governmentToldOn: pastOn.optional(),
});
export const recordCommitteeMeetingBody = z.lazy(() => z.strictObject(held(nameOfItem)));

const stamp = { at: moment, by: z.string(), organisation: z.string() };
const kept = () => ({ ...held(), on: day, governmentToldOn: day.optional() });

export const meetingState = z.lazy(() =>
  z.strictObject({ id, status: z.literal('held'), ...kept(), ...stamp, reminded: z.array(z.string()).default([]) }),
);
export type MeetingState = z.infer<typeof meetingState>;

export const meetingEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('CommitteeMet'), ...stamp, id, ...kept() }),
    z.strictObject({ type: z.literal('CommitteeReminded'), ...stamp, name: z.string() }),
  ]),
);
export type MeetingEvent = z.infer<typeof meetingEvent>;

/** A yearly meeting with what it made of its agenda, as the agenda stood. */
export function recordCommitteeMeeting(
  said: z.infer<typeof recordCommitteeMeetingBody>,
  act: Act,
  key: string,
  agenda: readonly AgendaItem[],
): Decision<MeetingEvent> {
  return (
    refusals(
      check(meetingWasHeld, said, dayOf(act.recordedAt)),
      check(committeeMeetingAnswersItsAgenda, agenda, said.agenda),
    ) ?? decided({ type: 'CommitteeMet', ...stampOf(act), id: key, ...said })
  );
}

export function evolveMeeting(state: MeetingState | undefined, event: MeetingEvent): MeetingState {
  if (event.type === 'CommitteeMet') {
    const { type: _, ...plate } = event;
    return { status: 'held', ...plate, reminded: [] };
  }
  if (state === undefined) throw new Error('a reminder of a meeting that nobody held');
  return { ...state, reminded: [...state.reminded, event.name] };
}
