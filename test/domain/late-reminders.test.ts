import { expect, test } from 'vitest';
import { nextLook, owedBy, remindersDue } from '../../packages/domain/src/case/due.ts';
import { dayOf } from '../../packages/domain/src/time.ts';
import { fileOf, now, sameDay } from './made.ts';

const owing = fileOf({ placement: { kind: 'family', at: '2026-01-05T03:00:00.000Z' } });

test('R114: what fell due before a case was written down is shown as owed and wakes no clock', () => {
  const archived = { ...owing, recordedAt: '2030-01-01T00:00:00.000Z' };
  expect(owedBy(archived, sameDay).length).toBeGreaterThan(0);
  expect(remindersDue(archived, '2029-12-31')).toEqual([]);
  expect(nextLook(archived)).toBeUndefined();
});

test('R114: what falls due on the day itself or later does', () => {
  expect(owing.recordedAt).toBe(now);
  expect(dayOf(nextLook(owing) ?? '').localeCompare(sameDay)).toBeGreaterThanOrEqual(0);
  expect(remindersDue(owing, '2026-12-31').length).toBeGreaterThan(0);
});
