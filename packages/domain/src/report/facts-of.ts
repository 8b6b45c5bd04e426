import type { ArrivalEvent } from '../arrival/arrival.ts';
import type { BatchEvent } from '../arrival/batch.ts';
import type { HandoverEvent, HandoverState } from '../handover/handover.ts';
import { corridorOf } from '../handover/propose.ts';
import { brokenAtTheBorder, brokenInHandover } from './broken.ts';
import type { Breakdown, Fact } from './fact.ts';

export type Stamp = { readonly id: string; readonly recordedAt: string };

/** The other country of a corridor; help inside Cambodia belongs to `KH`. */
export function partnerOf(corridor: Breakdown['corridor']): Fact['country'] {
  const [from = 'KH', to = 'KH'] = corridor.split('-') as Fact['country'][];
  return from === 'KH' ? to : from;
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

/** What stopped a handover; the event says which way the person goes. */
export function factOfHandover(
  country: HandoverState['country'],
  event: HandoverEvent,
  stamp: Stamp,
): Fact | undefined {
  const corridor = corridorOf(country, event.direction);
  const of = { ...stamp, country, at: event.occurredAt };
  switch (event.type) {
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

/** What was done against a rule on a handover, or answered for, counts inside the country, of all corridors together. */
export function brokenFact(event: HandoverEvent, stamp: Stamp): readonly Fact[] {
  return inside(brokenInHandover(event), event, stamp);
}

/** The same of somebody off a truck. */
export function brokenFactOfBorder(event: ArrivalEvent, stamp: Stamp): readonly Fact[] {
  return inside(brokenAtTheBorder(event), event, stamp);
}

function inside(
  counters: readonly string[],
  { occurredAt: at }: { readonly occurredAt: string },
  { id, recordedAt }: Stamp,
): readonly Fact[] {
  const fact = { type: 'counted', id: `${id}/broken`, recordedAt, country: 'KH', at } as const;
  return counters.length === 0 ? [] : [{ ...fact, counters: [...counters] }];
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

/**
 * A return of which no file tells, from the handover alone: the way, sex and age class that both sides know, and nothing
 * of what was done to the person. It counts until a file is opened from the handover, which then tells it.
 */
export function returnedWithoutFile(
  { country, direction, sex, age }: Pick<HandoverState, 'country' | 'direction' | 'sex' | 'age'>,
  at: string,
  stamp: Stamp,
): Fact {
  const corridor = corridorOf(country, direction);
  const person = { corridor, channel: 'formal' as const, sex, age, ageGroup: 'unknown' as const, exploitation: [] };
  return { type: 'returned', ...stamp, country, at, ...person };
}

/** Facts of a handover, marked where no mission may know of it. */
export function ofHandover(facts: readonly Fact[], quiet: boolean): readonly Fact[] {
  if (!quiet) return facts;
  return facts.map((one) =>
    one.type === 'returned' || one.type === 'handover-stopped' ? { ...one, quiet: true as const } : one,
  );
}
