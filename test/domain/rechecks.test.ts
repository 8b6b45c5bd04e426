import { describe, expect, test } from 'vitest';
import { actOf } from '../../packages/domain/src/command.ts';
import { recordStaffCheck, recordStaffCheckBody } from '../../packages/domain/src/people/keep-seat.ts';
import { rechecksOf } from '../../packages/domain/src/people/recheck-clock.ts';
import { evolveSeat } from '../../packages/domain/src/people/seat-events.ts';
import type { SeatState } from '../../packages/domain/src/people/staff.ts';
import { now, people } from './made.ts';

const seat: SeatState = {
  subject: 'somebody',
  desk: 'casework',
  country: 'KH',
  status: 'granted',
  role: 'case-worker',
  organisation: 'bmc-shelter',
  devices: [],
  checks: [
    { kind: 'suitability', on: '2025-01-06', until: '2027-01-06' },
    { kind: 'criminal-record', on: '2025-01-08', until: '2026-03-02' },
    { kind: 'code-of-conduct', on: '2025-01-08' },
  ],
};
const standing = (today: string, more: Partial<SeatState> = {}) =>
  rechecksOf({ ...seat, ...more }, today).map(({ kind, standing }) => `${kind} ${standing}`);

describe('R038, Standards 6.1(j): a check of who works with victims', () => {
  test('is made again by the day that was written down with it, the first day first; what was signed stays signed', () => {
    expect(rechecksOf(seat, '2026-01-30')).toEqual([
      { kind: 'criminal-record', on: '2026-03-02', standing: 'in-time' },
      { kind: 'suitability', on: '2027-01-06', standing: 'in-time' },
    ]);
  });

  test('is reminded of thirty days ahead, on its day and after it', () => {
    const days = ['2026-01-30', '2026-01-31', '2026-03-01', '2026-03-02', '2026-03-03'];
    expect(days.map((day) => standing(day)[0])).toEqual(
      ['in-time', 'soon', 'soon', 'due', 'over'].map((one) => `criminal-record ${one}`),
    );
  });

  test('without a day comes before all: no period is invented for it', () => {
    const checks: SeatState['checks'] = [...seat.checks.slice(1), { kind: 'suitability', on: '2025-01-06' }];
    expect(standing('2026-04-01', { checks })).toEqual(['suitability unset', 'criminal-record over']);
  });

  test('is asked for of no seat that is not open', () => {
    for (const status of ['proposed', 'declined', 'revoked'] as const)
      expect(rechecksOf({ ...seat, status }, '2027-06-01')).toEqual([]);
  });

  test('is written down with the day until which it holds; the next one takes its place and ends the reminder', () => {
    const said = { kind: 'criminal-record', on: '2026-03-01', until: '2028-03-01' } as const;
    const decision = recordStaffCheck(seat, said, actOf(people.administrator, now, {}));
    if (decision.type === 'refused') throw new Error('refused');
    const after = evolveSeat(seat, decision.event);
    expect(after.checks.filter(({ kind }) => kind === 'criminal-record')).toEqual([said]);
    expect(rechecksOf(after, '2026-03-03').map((one) => one.standing)).toEqual(['in-time', 'in-time']);
  });

  test('takes no body without that day, nor with one before the check; a signed code needs none', () => {
    const takes = (body: object) => recordStaffCheckBody.safeParse(body).success;
    for (const kind of ['suitability', 'criminal-record']) {
      expect(takes({ kind, on: '2026-03-01' })).toBe(false);
      expect(takes({ kind, on: '2026-03-01', until: '2026-02-28' })).toBe(false);
      expect(takes({ kind, on: '2026-03-01', until: '2026-03-01' })).toBe(true);
    }
    expect(takes({ kind: 'code-of-conduct', on: '2026-03-01' })).toBe(true);
  });
});
