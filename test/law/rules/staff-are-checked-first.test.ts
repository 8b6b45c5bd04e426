import { describe, expect, test } from 'vitest';
import { roles } from '../../../packages/domain/src/people/actor.ts';
import { staffRow } from '../../../packages/domain/src/people/staff.ts';
import { staffAreCheckedFirst } from '../../../packages/domain/src/rules/staff-are-checked-first.ts';

const today = '2026-03-02';
const suitability = { kind: 'suitability', on: '2025-01-06' } as const;
const record = { kind: 'criminal-record', on: '2025-01-08' } as const;
const judge = staffAreCheckedFirst.breaches;

describe('staff-are-checked-first', () => {
  test('Standards 6.1(j) allows: a seat whose two checks were made by today, and figures to whoever has no data', () => {
    for (const role of roles) expect(judge({ role, checks: [suitability, record] }, today), role).toEqual([]);
    const checks = [suitability, { ...record, on: today }];
    expect(judge({ role: 'case-worker', checks }, today)).toEqual([]);
    expect(judge({ role: 'task-force', checks: [] }, today)).toEqual([]);
  });

  test('Standards 6.1(j) refuses: every role with data of victims while one of the two checks is missing or still to come', () => {
    for (const role of roles.filter((one) => one !== 'task-force'))
      expect(judge({ role, checks: [] }, today), role).toEqual([
        'suitability-not-assessed',
        'criminal-record-not-checked',
      ]);
    expect(judge({ role: 'case-worker', checks: [suitability] }, today)).toEqual(['criminal-record-not-checked']);
    expect(judge({ role: 'case-worker', checks: [record] }, today)).toEqual(['suitability-not-assessed']);
    const checks = [suitability, { ...record, on: '2026-03-03' }];
    expect(judge({ role: 'case-worker', checks }, today)).toEqual(['criminal-record-not-checked']);
  });

  test('Standards 6.1(j) refuses: a seat written without a word of checks', () => {
    const row = { subject: 'one', desk: 'casework', country: 'KH', role: 'case-worker', organisation: 'a-shelter' };
    expect(judge(staffRow.parse(row), today)).toHaveLength(2);
  });
});
