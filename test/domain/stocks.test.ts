import { describe, expect, test } from 'vitest';
import type { Fact } from '../../packages/domain/src/report/fact.ts';
import { addMonths, foldMonth } from '../../packages/domain/src/report/stocks.ts';

type Held = Extract<Fact, { type: 'held' }>;

/** Somebody who waits for a court on the way to Viet Nam, from a day in Cambodia. */
function waits(id: string, from: string, more: Partial<Held> = {}): Held {
  const at = `${from}T05:00:00.000Z`;
  return { type: 'held', id, country: 'VN', corridor: 'KH-VN', reason: 'court', at, recordedAt: at, ...more };
}

describe('Who waits to go home', () => {
  test('counts at the end of a month by corridor, reason and how long already: 30 days and more apart from fewer', () => {
    const holds = [
      waits('thirty', '2026-03-01'),
      waits('fewer', '2026-03-02'),
      waits('papers', '2026-03-20', { reason: 'document', corridor: 'KH-TH' }),
      waits('later', '2026-04-01'),
    ];
    expect(foldMonth('2026-03', [], holds)).toEqual({
      'held.KH-TH.document.0': 1,
      'held.KH-VN.court.0': 1,
      'held.KH-VN.court.30': 1,
    });
  });

  test('counts no more from the moment at which the waiting ended, and until then', () => {
    // Midnight in Phnom Penh: the month is over with it.
    const until = '2026-03-31T17:00:00.000Z';
    expect(foldMonth('2026-03', [], [waits('to the end', '2026-03-10', { until })])).toEqual({
      'held.KH-VN.court.0': 1,
    });
    const earlier = '2026-03-31T16:59:59.999Z';
    expect(foldMonth('2026-03', [], [waits('one moment less', '2026-03-10', { until: earlier })])).toEqual({});
    expect(foldMonth('2026-04', [], [waits('to the end', '2026-03-10', { until })])).toEqual({});
  });

  test('does not count while another file of the person says something else', () => {
    const but = [{ from: '2026-03-15T05:00:00.000Z', until: '2026-04-15T05:00:00.000Z' }];
    const counted = ['2026-02', '2026-03', '2026-04'].map((month) =>
      foldMonth(month, [], [waits('in two files', '2026-02-20', { but })]),
    );
    expect(counted).toEqual([{ 'held.KH-VN.court.0': 1 }, {}, { 'held.KH-VN.court.30': 1 }]);
  });

  test('counts by when the reason was first said, where it was said again', () => {
    const again = waits('again', '2026-03-30', { since: '2025-12-01T05:00:00.000Z' });
    expect(foldMonth('2026-03', [], [again])).toEqual({ 'held.KH-VN.court.90': 1 });
  });

  test('is once in a year, as the last month ended, however many months it lasted', () => {
    const months = ['2026-01', '2026-02', '2026-03'].map((month) =>
      foldMonth(
        month,
        [],
        [waits('all along', '2026-01-02'), waits('in February', '2026-02-02', { until: '2026-02-20T05:00:00.000Z' })],
      ),
    );
    expect(addMonths(months)).toEqual({ 'held.KH-VN.court.30': 1 });
  });
});
