import { secondsAt } from '@homeward/domain/time';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A whole day of somebody's calendar: where, which handover's page, and whether it is off again. */
export type CalendarDay = {
  readonly handover: string;
  readonly date: string;
  readonly gate: string;
  readonly link: string;
  readonly summary: string;
  /** When what is told happened: of two files of one handover the later one counts. */
  readonly at: string;
  readonly off: boolean;
};

export type CalendarFile = { readonly name: string; readonly type: string; readonly text: string };

/** The day of one handover as a calendar file (RFC 5545), under the handover's id: a later file takes its place. It names nobody. */
export function calendarFile({ handover, date, gate, link, summary, at, off }: CalendarDay): CalendarFile {
  const method = off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const calendar = ical({ method, prodId: '//Homeward//Handovers//EN' });
  calendar.createEvent({
    id: handover,
    start: date,
    allDay: true,
    summary,
    location: gate,
    url: link,
    stamp: at,
    sequence: secondsAt(at),
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return { name: 'handover.ics', type: `text/calendar; charset=utf-8; method=${method}`, text: calendar.toString() };
}
