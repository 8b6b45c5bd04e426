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

type CountersOf = {
  readonly [Type in CaseEvent['type']]?: (
    file: CaseState,
    event: EventOf<Type>,
    corridor: string,
    time: (interval: Interval, from?: string) => readonly string[],
  ) => readonly string[];
};

/** What is counted of a case beside who came and went, by the events that add to it. */
const countersOf: CountersOf = {
  ServiceOffered: (_, __, corridor) => [`service.${corridor}.offered`],
  ServiceAnswered: (_, { said }, corridor) =>
    serviceCounts.filter((one) => one === said.outcome).map((one) => `service.${corridor}.${one}`),
  FamilyTracingAnswered: (file, { said }, _, time) =>
    said.result === 'still-looking' ? [] : time('intake-to-tracing', file.openedAt),
  AnswerCame: (file, event, corridor, time) => [
    ...event.outcomes.map(({ outcome }) => `service.${corridor}.${outcome}`),
    ...time('request-to-embassy-answer', askedOfEmbassy(file, event)),
  ],
  StayEnded: (file, event, _, time) => time('detention', detainedFrom(file, event)),
  // On the way to another country it counts there.
  JourneyHomeMade: (file, { said }, _, time) =>
    said.wentBack === undefined ? time('intake-to-home', file.openedAt) : [],
  ReturnMatterRecorded: (_, { said: { matter } }, corridor) =>
    matter.kind === 'claim' ? [`claim.${corridor}.${matter.status}`] : [],
  CaseClosed: followUpOf,
  VisitRecorded: followUpOf,
  CaseReopened: followUpOf,
};

type Counting = (
  file: CaseState,
  event: CaseEvent,
  corridor: string,
  time: (interval: Interval, from?: string) => readonly string[],
) => readonly string[];

/** Whether an event may add to the counters of its person’s corridor. */
export function mayCount({ type }: CaseEvent): boolean {
  return type in countersOf;
}

/**
 * The counters to which an event of a case adds one (practice, section 10): acts written down, and times that it ends.
 * `file`: as it stood right after the event, in the order in which things happened.
 */
export function countsOfCase(file: CaseState, event: CaseEvent): readonly string[] {
  const corridor = corridorOfPerson(file);
  const time = (interval: Interval, from?: string) => timeCounter(corridor, interval, from, event.occurredAt);
  const counting = countersOf[event.type] as Counting | undefined;
  return counting?.(file, event, corridor, time) ?? [];
}

/**
 * Off a truck: of a person found to be a victim by several, the finding that was made first counts. It counts beside the
 * trucks of the country they came from, whosever people it brought.
 */
export function countsOfTruck(file: CaseState, event: CaseEvent): readonly string[] {
  if (event.type !== 'DeterminationRecorded' || file.channel !== 'deportation' || event.said.status !== 'confirmed')
    return [];
  const first = file.determinations.find(({ status }) => status === 'confirmed');
  return first?.id === event.id ? ['border.identified'] : [];
}

/** When the embassy was first asked, where this is its first answer. */
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
