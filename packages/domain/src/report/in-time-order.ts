import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';

/** Something that was written in a case: where it lies, which tells it from all others, and when it was written. */
export type Told = { readonly event: CaseEvent; readonly place: string; readonly recordedAt: string };
/** The file right after something had happened. */
export type Step = Told & { readonly state: CaseState };

/** When what an event tells was so: a visit may be written down days after it was made. */
export function countedAt(event: CaseEvent): string {
  return event.type === 'VisitRecorded' ? event.said.visitedAt : event.occurredAt;
}

/** What rests on something else of the same moment comes after it, in this order, however the two were typed. */
const afterOthers: readonly (readonly CaseEvent['type'][])[] = [
  ['AnswerCame', 'ProposalAnswered', 'StayEnded'],
  ['VisitRecorded'],
  ['CaseClosed'],
  ['CaseReopened'],
  ['RecordCorrected'],
];

function placeAmong({ type }: CaseEvent): number {
  return afterOthers.findIndex((kinds) => kinds.includes(type));
}

function inOrder(one: Told, other: Told): number {
  const [a, b] = [one.event, other.event];
  return (
    Date.parse(countedAt(a)) - Date.parse(countedAt(b)) ||
    placeAmong(a) - placeAmong(b) ||
    (one.place < other.place ? -1 : 1)
  );
}

function correctedIn(told: readonly Told[]): ReadonlySet<string> {
  return new Set(told.flatMap(({ event }) => (event.type === 'RecordCorrected' ? [event.said.corrects] : [])));
}

/**
 * What stands of a case, in the order in which it happened: figures are counted in this order, so that it is the same
 * whenever something is typed. The opening comes first; an entry that somebody has corrected is not among them.
 */
export function inTimeOrder(told: readonly Told[]): readonly Step[] {
  const opening = told.find(({ event }) => event.type === 'CaseOpened');
  if (opening === undefined) return [];
  const wrong = correctedIn(told);
  const others = told.filter(({ event }) => event.type !== 'CaseOpened' && !('id' in event && wrong.has(event.id)));
  let state: CaseState | undefined;
  return [opening, ...others.toSorted(inOrder)].map((one) => {
    state = evolveCase(state, one.event);
    return { ...one, state };
  });
}
