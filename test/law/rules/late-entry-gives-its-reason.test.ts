import { describe, expect, test } from 'vitest';
import { lateEntryGivesItsReason } from '../../../packages/domain/src/rules/late-entry-gives-its-reason.ts';

const occurredAt = '2026-03-02T08:00:00.000Z';
const written = (recordedAt: string, lateReason?: string) =>
  lateEntryGivesItsReason.breaches({ occurredAt, recordedAt, lateReason });

describe('late-entry-gives-its-reason', () => {
  test('Standards 7.5(e) allows: an entry within a day, a late one with its reason, and a clock six minutes ahead', () => {
    expect(written('2026-03-02T08:00:00.000Z')).toEqual([]);
    expect(written('2026-03-03T08:00:00.000Z')).toEqual([]);
    expect(written('2026-03-03T08:00:00.001Z', 'no-signal')).toEqual([]);
    expect(written('2026-03-02T07:54:00.000Z')).toEqual([]);
  });

  test('Standards 7.5(e) refuses: an entry more than a day late without a reason, and one dated after its recording', () => {
    expect(written('2026-03-03T08:00:00.001Z')).toEqual(['late-without-reason']);
    expect(written('2026-03-02T07:53:59.999Z')).toEqual(['dated-in-the-future']);
    expect(written('2026-03-02T06:00:00.000Z', 'no-signal')).toEqual(['dated-in-the-future']);
  });
});
