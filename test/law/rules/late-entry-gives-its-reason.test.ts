import { describe, expect, test } from 'vitest';
import { lateEntryGivesItsReason } from '../../../packages/domain/src/rules/late-entry-gives-its-reason.ts';

const occurredAt = '2026-03-02T08:00:00.000Z';
const written = (recordedAt: string, lateReason?: string) =>
  lateEntryGivesItsReason.breaches({ occurredAt, recordedAt, lateReason });

// `done`: an act, to be written down within a day. `past`: what was before, of any age. 17:00 in UTC is midnight in Cambodia.
const told = (from: string, until = from, tense: 'done' | 'past' = 'done', lateReason?: 'archive') =>
  lateEntryGivesItsReason.breaches({ occurredAt, recordedAt: occurredAt, lateReason }, [{ tense, from, until }]);

describe('late-entry-gives-its-reason', () => {
  test('A limit allows: an entry within a day, a late one with its reason, and a clock six minutes ahead', () => {
    expect(written('2026-03-02T08:00:00.000Z')).toEqual([]);
    expect(written('2026-03-03T08:00:00.000Z')).toEqual([]);
    expect(written('2026-03-03T08:00:00.001Z', 'no-signal')).toEqual([]);
    expect(written('2026-03-02T07:54:00.000Z')).toEqual([]);
  });

  test('A limit allows: a body that tells of what was done within a day, of what was done earlier with a reason, and of the person’s past', () => {
    expect(told('2026-03-01T08:00:00.000Z')).toEqual([]);
    expect(told('2026-03-02T08:06:00.000Z')).toEqual([]);
    expect(told('2026-02-28T17:00:00.000Z', '2026-03-01T17:00:00.000Z')).toEqual([]);
    expect(told('2020-01-01T08:00:00.000Z', '2020-01-01T08:00:00.000Z', 'done', 'archive')).toEqual([]);
    expect(told('1999-01-01T08:00:00.000Z', '1999-01-01T08:00:00.000Z', 'past')).toEqual([]);
  });

  test('A limit refuses: a body that tells of what is still to come, and of what was done earlier without a reason', () => {
    for (const tense of ['done', 'past'] as const)
      expect(told('2026-03-02T08:06:00.001Z', '2030-01-01T00:00:00.000Z', tense, 'archive')).toEqual([
        'dated-in-the-future',
      ]);
    expect(told('2026-02-27T17:00:00.000Z', '2026-03-01T07:59:59.999Z')).toEqual(['late-without-reason']);
  });

  test('A limit refuses: a body that tells of something later than the act itself', () => {
    const act = { occurredAt: '2026-03-01T09:00:00.000Z', recordedAt: occurredAt };
    const after = [{ tense: 'done' as const, from: '2026-03-01T10:00:00.000Z', until: '2026-03-01T10:00:00.000Z' }];
    expect(lateEntryGivesItsReason.breaches(act, after)).toEqual(['dated-in-the-future']);
  });

  test('A limit refuses: an entry more than a day late without a reason, and one dated after its recording', () => {
    expect(written('2026-03-03T08:00:00.001Z')).toEqual(['late-without-reason']);
    expect(written('2026-03-02T07:53:59.999Z')).toEqual(['dated-in-the-future']);
    expect(written('2026-03-02T06:00:00.000Z', 'no-signal')).toEqual(['dated-in-the-future']);
  });
});
