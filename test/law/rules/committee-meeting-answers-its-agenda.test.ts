import { describe, expect, test } from 'vitest';
import { committeeMeetingAnswersItsAgenda } from '../../../packages/domain/src/rules/committee-meeting-answers-its-agenda.ts';
import { breachesOf } from '../judged.ts';

const judge = (on: readonly object[], answered: readonly object[]) =>
  breachesOf(committeeMeetingAnswersItsAgenda, { said: { agenda: on, answered } });
const agenda = [
  { kind: 'report', item: '2026', says: '' },
  { kind: 'dispute', item: 'd', says: 'invented' },
  { kind: 'recommendation', item: 'r', says: 'invented' },
  { kind: 'plan-item', item: 'p/1', says: 'invented' },
] as const;
describe('committee-meeting-answers-its-agenda', () => {
  test('Policy VII.3.a(4) allows: a meeting that hears every item', () => {
    expect(judge(agenda, agenda)).toEqual([]);
  });

  test('Policy VII.3.a(4) refuses: one that leaves something out, and says what kind of thing it is', () => {
    expect(judge(agenda, [])).toEqual([
      'report-unheard',
      'dispute-unheard',
      'recommendation-unheard',
      'plan-item-unheard',
    ]);
    expect(judge(agenda, agenda.slice(1))).toEqual(['report-unheard']);
  });
});
