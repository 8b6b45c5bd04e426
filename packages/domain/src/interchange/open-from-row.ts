import type { CaseState } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { OpenCase } from '../case/open-case-body.ts';
import { openFromReport } from '../case/open-from-report.ts';
import { type Act, type Decision, decided } from '../command.ts';

export type Came = Pick<CaseState, 'externals' | 'imported'>;

type Report = Extract<OpenCase, { from: 'report' }>;

/** A file is opened from a row of another system by the rules of a report; it keeps where the row came from. */
export function openFromRow(
  key: string,
  said: Report,
  { sections, ...came }: Came & Pick<CaseState, 'sections'>,
  act: Act,
): Decision<CaseEvent> {
  const opened = openFromReport(key, said, act);
  if (opened.type === 'refused' || opened.event.type !== 'CaseOpened') return opened;
  return decided({ ...opened.event, ...came, sections });
}

/** The same row in other words: kept beside the file, which stays as it is written here. */
export function takeInRow(key: string, came: Came, act: Act): Decision<CaseEvent> {
  return decided({
    type: 'RowTakenIn',
    id: key,
    ...came,
    occurredAt: act.occurredAt,
    recordedAt: act.recordedAt,
    by: act.by.id,
  } as CaseEvent);
}
