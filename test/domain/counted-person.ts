import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseEvent, caseEvent } from '../../packages/domain/src/case/events.ts';
import type { Arrived, WrittenFile } from '../../packages/domain/src/report/counted-file.ts';
import { type Fact, fact } from '../../packages/domain/src/report/fact.ts';
import { factsOfPerson } from '../../packages/domain/src/report/facts-of-person.ts';
import { fileOf, now } from './made.ts';

/** The event by which a file like this one was opened. */
export function openingOf(file: CaseState): CaseEvent {
  const [determination] = file.determinations;
  return caseEvent.parse({ ...file, type: 'CaseOpened', occurredAt: file.openedAt, by: 'x', determination });
}

/** A file by what was written in it, in that order; what counts of it has names that can be read. */
export function writtenFile(
  events: readonly CaseEvent[],
  file: CaseState = fileOf(),
  arrived: readonly Arrived[] = [],
): WrittenFile {
  const told = [openingOf(file), ...events].map((event) => ({
    event,
    place: 'id' in event ? event.id : event.type,
    recordedAt: now,
  }));
  return { told, arrived, named: (thing) => thing };
}

/** What counts of one person with such a file. */
export function countedOf(...of: Parameters<typeof writtenFile>): readonly Fact[] {
  return factsOfPerson([writtenFile(...of)]).map((one) => fact.parse(one));
}

/** All counters that these facts add one to, sorted. */
export function countersIn(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((one) => (one.type === 'counted' ? one.counters : [])).toSorted();
}
