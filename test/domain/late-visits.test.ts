import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { countedOf } from './counted-person.ts';
import { fileOf, idOf } from './made.ts';

const morningOf = (day: string) => `${day}T03:00:00.000Z`;
const said = (type: string, what: object, at: string, n: number) =>
  ({ type, id: idOf(n), said: what, occurredAt: morningOf(at), by: 'x' }) as unknown as CaseEvent;

const openedAt = morningOf('2026-03-01');
const file = fileOf({ openedAt, corridor: 'KH-KH', channel: 'domestic', origin: 'report', citizenship: 'KH' });
const placed = said('PersonPlaced', { placement: 'family', family: 'assessed-safe' }, '2026-03-10', 71);
const visited = (day: string, typed: string) =>
  said('VisitRecorded', { kind: 'agreed', visitedAt: morningOf(day), discreet: true, found: 'safe' }, typed, 72);

const told = (...events: readonly CaseEvent[]) =>
  countedOf(events, file).flatMap((one) => (one.type === 'counted' ? [[one.at, ...one.counters]] : []));

describe('A visit that is typed weeks later', () => {
  test('counts in the month in which it was made', () => {
    expect(told(placed, visited('2026-04-09', '2026-06-20'))).toEqual([
      [morningOf('2026-04-09'), 'follow-up.KH-KH.1.safe'],
    ]);
  });

  test('is neither lost nor kept by what was typed before it', () => {
    const visit = visited('2026-04-09', '2026-03-05');
    const counted = [[morningOf('2026-04-09'), 'follow-up.KH-KH.1.safe']];
    expect([told(placed, visit), told(visit, placed)]).toEqual([counted, counted]);
    const before = visited('2026-03-09', '2026-06-20');
    expect([told(placed, before), told(before, placed)]).toEqual([[], []]);
  });
});
