import { expect, test } from 'vitest';
import { closingReason, gap } from '../../packages/domain/src/case/closing/track.ts';
import { isCounter } from '../../packages/domain/src/report/counter-names.ts';
import { learningOf, learningReport, learntFrom } from '../../packages/domain/src/report/learning.ts';
import { learningNames } from '../../packages/domain/src/report/learning-names.ts';
import { idOf } from './made.ts';

const learnings = [{ id: idOf(1), at: '2026-01-02T03:00:00.000Z', by: 'w', gaps: ['plan', 'safety'] as const }];
const closed = (said: object) => ({ type: 'CaseClosed', said: { reason: 'unreachable', ...said } }) as never;

test('a closing without success adds its reason and its gaps, one with success nothing', () => {
  const of = { learnings: learnings as never };
  expect(learntFrom(of, closed({ outcome: 'unsuccessful', learning: idOf(1) }))).toEqual([
    'learnt.unreachable.unsuccessful',
    'learnt.unreachable.plan',
    'learnt.unreachable.safety',
  ]);
  expect(learntFrom(of, closed({ outcome: 'unsuccessful' }))).toEqual(['learnt.unreachable.unsuccessful']);
  expect(learntFrom(of, closed({ outcome: 'successful', learning: idOf(1) }))).toEqual([]);
  expect(learntFrom(of, { type: 'CaseReopened' } as never)).toEqual([]);
  expect(learningNames.filter((name) => !isCounter(name))).toEqual([]);
});

test('the register can name nobody: whatever was counted, it holds a year, numbers and words of closed lists', () => {
  const words = new Set<string>(['small', ...closingReason.options, ...gap.options]);
  for (let seed = 1; seed <= 300; seed += 1) {
    const counted = Object.fromEntries(learningNames.map((name, at) => [name, (seed * (at + 7) * 31) % 17]));
    const register = learningReport.parse(
      learningOf(2025, [counted, { 'learnt.died.plan': 1, 'held.KH-VN.court.0': 3 }]),
    );
    const said = JSON.stringify(register, (_, value) => (typeof value === 'string' && !words.has(value) ? '?' : value));
    expect(said).not.toContain('"?"');
  }
});

test('no figure of one to four is told, and no gap that all but one to four had', () => {
  const few = (count: unknown) => typeof count === 'number' && count > 0 && count < 5;
  for (let all = 0; all <= 20; all += 1)
    for (let some = 0; some <= all; some += 1) {
      const month = { 'learnt.unreachable.unsuccessful': all, 'learnt.unreachable.plan': some };
      const one = learningOf(2025, [month]).reasons.find(({ reason }) => reason === 'unreachable');
      const plan = one?.gaps.find((it) => it.gap === 'plan')?.count;
      expect([few(one?.unsuccessful), few(plan)]).toEqual([false, false]);
      if (typeof plan === 'number') expect([one?.unsuccessful, few(all - plan)]).toEqual([all, false]);
      if (all >= 5 && some >= 5 && (all === some || all - some >= 5)) expect(plan).toBe(some);
    }
});
