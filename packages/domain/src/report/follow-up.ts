import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { HandoverEvent, HandoverState } from '../handover/handover.ts';
import { followUpMonths } from '../settings/reports.ts';
import { monthsBetween } from '../time.ts';
import { corridorOfPerson } from './corridor-of-person.ts';
import type { followUpOutcomes } from './counter-names.ts';

type Outcome = (typeof followUpOutcomes)[number];

/** At which of 1, 3, 6 and 12 months after the return something is told: the one it is nearest to. */
function milestoneOf(home: string, at: string): number {
  const months = monthsBetween(home, at);
  const nearest = followUpMonths.toSorted((one, other) => Math.abs(one - months) - Math.abs(other - months));
  return nearest[0] ?? 1;
}

function counter(corridor: string, home: string | undefined, at: string, outcome: Outcome): readonly string[] {
  if (home === undefined || Date.parse(at) < Date.parse(home)) return [];
  return [`follow-up.${corridor}.${milestoneOf(home, at)}.${outcome}`];
}

const closings: Readonly<Record<string, Outcome>> = { recovered: 'closed-by-criterion', unreachable: 'lost-contact' };

/** Of somebody who was not met, and of a visit for which nobody said how the person was found, nothing is told. */
const foundBy: Readonly<Record<string, Outcome>> = { safe: 'safe', concern: 'other' };

/**
 * What a visit, a closing or a reopening tells of how the person is since they were placed where they live; a visit
 * when it was made.
 */
export function followUpOf(file: CaseState, event: CaseEvent): readonly string[] {
  const [corridor, home] = [corridorOfPerson(file), file.placement?.at];
  if (event.type === 'CaseClosed')
    return counter(corridor, home, event.occurredAt, closings[event.said.reason] ?? 'other');
  if (event.type === 'VisitRecorded') {
    const outcome = foundBy[event.said.found ?? ''];
    return outcome === undefined ? [] : counter(corridor, home, event.said.visitedAt, outcome);
  }
  if (event.type === 'CaseReopened' && event.said.reason === 'trafficked-again')
    return counter(corridor, home, event.occurredAt, 'trafficked-again');
  return [];
}

const told: Readonly<Record<string, Outcome>> = { safe: 'safe', 'not-found': 'lost-contact' };

/** What the receiving side tells after the arrival. */
export function followUpOfHandover(
  corridor: string,
  state: Pick<HandoverState, 'arrival'>,
  event: Extract<HandoverEvent, { type: 'FeedbackGiven' }>,
): readonly string[] {
  return counter(corridor, state.arrival?.at, event.occurredAt, told[event.says] ?? 'other');
}
