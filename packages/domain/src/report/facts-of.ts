import type { BatchEvent } from '../arrival/batch.ts';
import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { HandoverEvent, HandoverState } from '../handover/handover.ts';
import { corridorOf } from '../handover/propose.ts';
import { ageGroupOn, ageOn } from '../people/age.ts';
import { cameHomeBy, corridorOfPerson } from './corridor-of-person.ts';
import { timeCounter } from './counts-of-case.ts';
import type { Breakdown, Fact } from './fact.ts';
import { holdsOf } from './holds.ts';

export type Stamp = { readonly id: string; readonly recordedAt: string };

/** The other country of a corridor; help inside Cambodia belongs to `KH`. */
export function partnerOf(corridor: Breakdown['corridor']): Fact['country'] {
  const [from = 'KH', to = 'KH'] = corridor.split('-') as Fact['country'][];
  return from === 'KH' ? to : from;
}

/** What is told of the person, with their age on the day of what is counted. */
export function breakdownOf(state: CaseState, at: string): Breakdown {
  const { channel, sex, exploitation, sector } = state;
  const corridor = corridorOfPerson(state);
  const [age, ageGroup] = [ageOn(state, at), ageGroupOn(state, at)];
  return { corridor, channel, sex, age, ageGroup, exploitation, ...(sector === undefined ? {} : { sector }) };
}

/**
 * A case's facts. A person has returned to Cambodia when their file opens here, whichever way home they came; whoever is
 * of another country has not, they return when they are there. That somebody tried to refuse them for being foreign
 * counts on the way to their country, without a word about the person (Policy VI.b).
 */
export function factOfCase(state: CaseState, event: CaseEvent, stamp: Stamp): Fact | undefined {
  const corridor = corridorOfPerson(state);
  const country = partnerOf(corridor);
  const of = { ...stamp, country, at: event.occurredAt, ...breakdownOf(state, event.occurredAt) };
  if (event.type === 'CaseOpened' && cameHomeBy(state)) return { type: 'returned', ...of };
  if (event.type === 'ForeignGivenAsReason')
    return { type: 'parity-incident', ...stamp, country, at: event.occurredAt, corridor };
  return undefined;
}

/** Under which name a truck's event counts: what restates its closing counts in the place of that. */
export function nameOfBatchEvent(event: BatchEvent, own: string): string {
  return event.type === 'BatchRestated' ? event.closing : own;
}

/** A truck's funnel, written when it was closed, and anew in the month of the closing when somebody in it was mended. */
export function factOfBatch(event: BatchEvent, stamp: Stamp): Fact | undefined {
  if (event.type !== 'BatchClosed' && event.type !== 'BatchRestated') return undefined;
  const at = event.type === 'BatchClosed' ? event.occurredAt : event.closedAt;
  return { type: 'batch-closed', ...stamp, country: event.from, at, funnel: event.funnel };
}

/**
 * A handover's facts; the event says which way the person went. The return of a foreign victim counts when the other
 * side has recorded the arrival; it is broken down as the case is.
 */
export function factOfHandover(
  country: HandoverState['country'],
  event: HandoverEvent,
  file: CaseState | undefined,
  stamp: Stamp,
): Fact | undefined {
  const corridor = corridorOf(country, event.direction);
  const of = { ...stamp, country, at: event.occurredAt };
  switch (event.type) {
    case 'ArrivedAtDestination':
      if (event.direction === 'inbound' || file === undefined) return undefined;
      return { type: 'returned', ...of, ...breakdownOf(file, event.occurredAt), corridor, channel: 'formal' };
    case 'HandoverRefused':
      return { type: 'handover-stopped', ...of, corridor, outcome: 'refused', reason: event.reason };
    case 'HandoverPostponed':
      return { type: 'handover-stopped', ...of, corridor, outcome: 'postponed', reason: event.reason };
    case 'HandoverDisputed':
      return { type: 'handover-stopped', ...of, corridor, outcome: 'disputed', reason: event.reason };
    case 'DisputeResolved':
      return event.outcome === 'returned'
        ? { type: 'handover-stopped', ...of, corridor, outcome: 'returned' }
        : undefined;
    case 'ReturnedToSender':
      return { type: 'handover-stopped', ...of, corridor, outcome: 'returned' };
    default:
      return undefined;
  }
}

/** What an event adds to the counters, as a fact beside the others that it may leave; none where it adds nothing. */
export function countedBy(
  corridor: Breakdown['corridor'],
  at: string,
  counters: readonly string[],
  { id, recordedAt }: Stamp,
): Fact | undefined {
  if (counters.length === 0) return undefined;
  return {
    type: 'counted',
    id: `${id}/counted`,
    recordedAt,
    country: partnerOf(corridor),
    at,
    counters: [...counters],
  };
}

/** The person is home in another country: how long that took since the file was opened, by the way they went. */
export function homeOf(
  country: HandoverState['country'],
  event: HandoverEvent,
  file: CaseState,
  stamp: Stamp,
): Fact | undefined {
  if (event.direction === 'inbound') return undefined;
  const corridor = corridorOf(country, event.direction);
  const counters = timeCounter(corridor, 'intake-to-home', file.openedAt, event.occurredAt);
  return countedBy(corridor, event.occurredAt, counters, stamp);
}

const moving: readonly CaseEvent['type'][] = [
  'ReturnDelayed',
  'JourneyHomeMade',
  'CaseClosed',
  'PersonPlaced',
  'ProposalAnswered',
];

/** Whether an event may begin or end what keeps somebody from going home. */
export function movesHolds({ type }: CaseEvent): boolean {
  return moving.includes(type);
}

/** Everything that ever delayed the return, each under its own id: written again it is the same, or has its end. */
export function heldIn(file: CaseState, stampOf: (hold: string) => Stamp): readonly Fact[] {
  const corridor = corridorOfPerson(file);
  return holdsOf(file).map(({ id, ...hold }) => ({
    type: 'held',
    ...stampOf(id),
    country: partnerOf(corridor),
    corridor,
    ...hold,
  }));
}
