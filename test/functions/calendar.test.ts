import { expect, test } from 'vitest';
import { calendarFile } from '../../functions/handlers/calendar.ts';

const day = {
  handover: '0199a7e2-8c03-7a10-9c11-0a3f5b2c4d61',
  date: '2026-12-03',
  gate: 'bavet',
  off: false,
  link: 'https://homeward.example/handovers/x',
  summary: 'Homeward: one handover',
  at: '2026-11-24T03:00:00.000Z',
};
/** Lines of RFC 5545, unfolded. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('a handover is a whole day under its own id, wherever the reader’s clock stands', () => {
  const lines = linesOf(calendarFile(day).text);
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'DTSTART;VALUE=DATE:20261203',
      `UID:${day.handover}`,
      'STATUS:CONFIRMED',
      'LOCATION:bavet',
      'SUMMARY:Homeward: one handover',
    ]),
  );
  expect(calendarFile(day)).toMatchObject({ name: 'handover.ics', type: expect.stringContaining('text/calendar') });
});

test('a later file takes its place, and one that is off takes it away', () => {
  const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  const later = calendarFile({ ...day, at: '2026-11-25T03:00:00.000Z', off: true });
  expect(sequence(later.text)).toBeGreaterThan(sequence(calendarFile(day).text));
  expect(linesOf(later.text)).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', `UID:${day.handover}`]),
  );
});
