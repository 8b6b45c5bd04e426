import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { reintegrationIsHerDecision } from '../../../packages/domain/src/rules/reintegration-is-her-decision.ts';
import { daysLater, stamped } from '../../domain/closings.ts';
import { idOf, now, sameDay } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Decision = CaseState['decisions'][number];
const decided = (n: number, more: Partial<Decision> = {}, at = now): Decision => ({
  ...stamped(n, at),
  about: 'reintegration',
  decidedBy: 'herself',
  answer: 'do-it',
  familyConsulted: false,
  possible: true,
  alternatives: [],
  reintegration: { to: 'own-family', from: sameDay },
  ...more,
});
const found = (decisions: readonly Decision[], decision = idOf(80), file: Partial<CaseState> = {}) =>
  breachesOf(reintegrationIsHerDecision, {
    file: { decisions: [...decisions], ...file },
    said: { decision, to: 'own-family' },
  });

describe('reintegration-is-her-decision', () => {
  test('Standards 7.8(a) allows: a reintegration that names the person’s last decision on it, a yes to this place from this day on', () => {
    expect(found([decided(80)])).toEqual([]);
    expect(found([decided(80, { reintegration: { to: 'own-family', from: '2026-02-01' } })])).toEqual([]);
    expect(
      found([decided(79, { answer: 'leave-it' }), decided(80), decided(81, { about: 'stay', answer: 'leave-it' })]),
    ).toEqual([]);
  });

  test('Standards 7.8(a) refuses: a reintegration without the person’s decision, by an older one, of another matter, or against it', () => {
    expect(found([])).toEqual(['decision-missing']);
    expect(found([decided(80, { about: 'return-home' })])).toEqual(['decision-missing']);
    expect(found([decided(80), decided(81)])).toEqual(['decision-missing']);
    expect(found([decided(80), decided(81, { answer: 'leave-it' })])).toEqual(['decision-missing']);
    expect(found([decided(81), decided(80, {}, daysLater(-1))])).toEqual(['decision-missing']);
    expect(found([decided(80, { answer: 'leave-it' })])).toEqual(['she-decided-otherwise']);
    expect(found([decided(80, { answer: 'otherwise' })])).toEqual(['she-decided-otherwise']);
    expect(found([decided(80, {}, daysLater(1))])).toEqual(['decision-missing']);
  });

  test('Standards 7.8(a) refuses: another place than the person chose, or a day before the one the person chose', () => {
    const to = (reintegration: Decision['reintegration']) => found([decided(80, { reintegration })]);
    expect(to({ to: 'relatives', from: sameDay })).toEqual(['not-the-place-she-chose']);
    expect(to({ to: 'own-family', from: '2026-03-03' })).toEqual(['before-the-day-she-chose']);
    expect(to(undefined)).toEqual(['not-the-place-she-chose', 'before-the-day-she-chose']);
  });

  test('Standards 7.8(a) refuses: a second reintegration on the decision for the first', () => {
    const ended = (at: string) => ({
      endings: [{ ...stamped(85, at), reintegration: idOf(70), reason: 'unsafe' as const }],
    });
    expect(found([decided(80)], idOf(80), ended(now))).toEqual(['decision-missing']);
    expect(found([decided(80)], idOf(80), ended(daysLater(-1)))).toEqual([]);
    const twice = { endings: [...ended(now).endings, ...ended(daysLater(-1)).endings] };
    expect(found([decided(80)], idOf(80), twice)).toEqual(['decision-missing']);
  });
});
