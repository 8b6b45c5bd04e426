import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { corridorOfPerson } from './corridor-of-person.ts';
import { type Interval, serviceCounts } from './counter-names.ts';
import { binOf } from './day-bins.ts';
import { followUpOf } from './follow-up.ts';

type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

/** The counter of a time; none where one of its ends is not known or it ends before it began.*/
export function timeCounter(corridor: string, interval: Interval, from?: string, to?: string): readonly string[] {
  const bin = from === undefined || to === undefined ? undefined : binOf(from, to);
  return bin === undefined ? [] : [`time.${corridor}.${interval}.${bin}`];
}

/** When what an event tells was so: a visit may be written down days after it was made. */
export function countedAt(event: CaseEvent): string {
  return event.type === 'VisitRecorded' ? event.said.visitedAt : event.occurredAt;
}

/** The counters to which an event of a case adds one (practice, section 10): acts written down, and times that it ends. */
export function countsOfCase(file: CaseState, event: CaseEvent): readonly string[] {
  const corridor = corridorOfPerson(file);
  const time = (interval: Interval, from?: string) => timeCounter(corridor, interval, from, event.occurredAt);
  switch (event.type) {
    case 'ServiceOffered':
      return [`service.${corridor}.offered`];
    case 'ServiceAnswered':
      return serviceCounts.filter((one) => one === event.said.outcome).map((one) => `service.${corridor}.${one}`);
    case 'FamilyTracingAnswered':
      return event.said.result === 'still-looking' ? [] : time('intake-to-tracing', file.openedAt);
    case 'AnswerCame':
      return [
        ...event.outcomes.map(({ outcome }) => `service.${corridor}.${outcome}`),
        ...time('request-to-embassy-answer', askedOfEmbassy(file, event)),
      ];
    case 'StayEnded':
      return time('detention', detainedFrom(file, event));
    case 'JourneyHomeMade':
      // On the way to another country it counts there.
      return event.said.wentBack === undefined ? time('intake-to-home', file.openedAt) : [];
    case 'ReturnMatterRecorded':
      return event.said.matter.kind === 'claim' ? [`claim.${corridor}.${event.said.matter.status}`] : [];
    default:
      return followUpOf(file, event);
  }
}

/**
 * Off a truck: of a person found to be a victim by several, the finding that was written down first counts, whatever is
 * corrected since. It counts beside the trucks of the country they came from, whosever people it brought.
 */
export function countsOfTruck(file: CaseState, event: CaseEvent): readonly string[] {
  if (event.type !== 'DeterminationRecorded' || file.channel !== 'deportation' || event.said.status !== 'confirmed')
    return [];
  const first = file.determinations.find(({ status }) => status === 'confirmed');
  return first?.id === event.id ? ['border.identified'] : [];
}

/** When the embassy was first asked, where this is the answer of it that was written down first. */
function askedOfEmbassy(file: CaseState, { desk, id }: EventOf<'AnswerCame'>): string | undefined {
  const first = file.answers.find((one) => one.desk === 'embassy');
  if (desk !== 'embassy' || first?.id !== id) return undefined;
  return file.copies.filter((one) => one.desk === 'embassy').toSorted(byMoment)[0]?.at;
}

const posts: readonly string[] = ['police-post', 'immigration-post'];

function detainedFrom(file: CaseState, { said: { stay } }: EventOf<'StayEnded'>): string | undefined {
  return file.stays.find(({ id, setting }) => id === stay && posts.includes(setting))?.at;
}

function byMoment(one: { readonly at: string }, other: { readonly at: string }): number {
  return Date.parse(one.at) - Date.parse(other.at);
}
