import { expect, test } from 'vitest';
import { byDay } from '../../packages/web/src/handover/by-day.ts';

test('a list is what is of today, then what waits for the reader, then the others, each by its day and the undated last', () => {
  const one = (id: string, date: string | undefined, waitsForMe: boolean) => ({ id, date, waitsForMe });
  const items = [
    one('undated', undefined, true),
    one('next week', '2026-03-09', true),
    one('late', '2026-02-27', true),
    one('of others', '2026-03-05', false),
    one('of others, undated', undefined, false),
    one('today, of others', '2026-03-02', false),
    one('today', '2026-03-02', true),
    { ...one('today at nine', '2026-03-02', true), session: '09:00' },
  ];
  const names = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  const { ofToday, mine, others } = byDay(items, '2026-03-02');
  expect(names(ofToday)).toEqual(['today at nine', 'today', 'today, of others']);
  expect(names(mine)).toEqual(['late', 'next week', 'undated']);
  expect(names(others)).toEqual(['of others', 'of others, undated']);
  expect(byDay([], '2026-03-02')).toEqual({ ofToday: [], mine: [], others: [] });
});
