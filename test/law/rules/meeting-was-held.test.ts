import { describe, expect, test } from 'vitest';
import { meetingWasHeld } from '../../../packages/domain/src/rules/meeting-was-held.ts';

const judge = meetingWasHeld.breaches;

describe('meeting-was-held', () => {
  test('A limit allows: a meeting of today with the report of its year, or of one before', () => {
    for (const year of ['2025', '2026']) expect(judge({ on: '2026-02-02', year }, '2026-02-02')).toEqual([]);
  });

  test('A limit refuses: a meeting of tomorrow, and the report of a year to come', () => {
    expect(judge({ on: '2026-02-03', year: '2026' }, '2026-02-02')).toEqual(['day-has-not-come']);
    expect(judge({ on: '2026-02-02', year: '2027' }, '2026-02-02')).toEqual(['year-has-not-begun']);
  });
});
