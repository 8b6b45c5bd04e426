import type { CaseEvent } from '@homeward/domain/case/events';
import type { Story } from './people.ts';

/** When something happened: a visit when it was made, everything else when it is said to have been. */
function happened(event: CaseEvent): string {
  return event.type === 'VisitRecorded' ? event.said.visitedAt : event.occurredAt;
}

/** What stands of a story, in the order in which it happened: without what somebody has said is wrong. */
export function timeline({ written }: Pick<Story, 'written'>): readonly CaseEvent[] {
  const events = written.map(({ event }) => event);
  const wrong = events.flatMap((event) => (event.type === 'RecordCorrected' ? [event.said.corrects] : []));
  const standing = events.filter((event) => !('id' in event) || !wrong.includes(event.id));
  return standing.toSorted((one, other) => Date.parse(happened(one)) - Date.parse(happened(other)));
}
