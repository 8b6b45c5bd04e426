import * as z from 'zod';
import { answered } from '../case/breaches/in-a-row.ts';
import { broke } from '../case/breaches/track.ts';
import { type Act, type Decision, decided } from '../command.ts';
import { day, moment } from '../dates.ts';
import { check } from '../law/refusal.ts';
import { foreignCountry } from '../people/actor.ts';
import { stampOf } from '../people/grant-role.ts';
import { meetingWasHeld } from '../rules/meeting-was-held.ts';
import { freeYear, pastOn } from '../tense.ts';
import { code, id, text } from '../text.ts';
import { dayOf } from '../time.ts';
import { type AgendaItem, agendaKind, nameOfItem } from './agenda.ts';
import { meeting } from './agreeing.ts';
import { atOversight } from './at-oversight.ts';
import { breachesAnswered, breachesWith, oversightBreaches } from './breaches.ts';

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
  z.strictObject({
    id,
    status: z.literal('held'),
    ...kept(),
    ...stamp,
    /** What it has to hear by law and did not: nothing rests on a meeting that broke a rule. */
    breaches: oversightBreaches(),
    reminded: z.array(z.string()).default([]),
  }),
);
export type MeetingState = z.infer<typeof meetingState>;

export const meetingEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('CommitteeMet'), ...stamp, id, ...kept(), broke: broke().optional() }),
    z.strictObject({ type: z.literal('MeetingBreachAnswered'), ...stamp, ...answered() }),
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
  const wasHeld = check(meetingWasHeld, said, dayOf(act.recordedAt));
  const stands = atOversight(meeting, { agenda, answered: said.agenda }, act.by, wasHeld);
  if (stands.type === 'refused') return stands;
  return decided({ type: 'CommitteeMet', ...stampOf(act), id: key, ...said, ...stands.kept });
}

export function evolveMeeting(state: MeetingState | undefined, event: MeetingEvent): MeetingState {
  if (event.type === 'CommitteeMet') {
    const { type: _, broke: _broke, ...plate } = event;
    return { status: 'held', ...plate, breaches: breachesWith([], event), reminded: [] };
  }
  if (state === undefined) throw new Error('a reminder of a meeting that nobody held');
  if (event.type === 'MeetingBreachAnswered') return { ...state, breaches: breachesAnswered(state.breaches, event) };
  return { ...state, reminded: [...state.reminded, event.name] };
}
