import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { reintegrationIsHerDecision } from '../../../packages/domain/src/rules/reintegration-is-her-decision.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Decision = CaseState['decisions'][number];
const decided = (n: number, more: Partial<Decision> = {}): Decision => ({
  ...stamped(n),
  about: 'reintegration',
  decidedBy: 'herself',
  answer: 'do-it',
  familyConsulted: false,
  possible: true,
  alternatives: [],
  ...more,
});
const found = (decisions: readonly Decision[], decision = idOf(80)) =>
  breachesOf(reintegrationIsHerDecision, { file: { decisions: [...decisions] }, said: { decision } });

describe('reintegration-is-her-decision', () => {
  test('Standards 7.8(a) allows: a reintegration that names her last decision on it, a yes', () => {
    expect(found([decided(80)])).toEqual([]);
    expect(
      found([decided(79, { answer: 'leave-it' }), decided(80), decided(81, { about: 'stay', answer: 'leave-it' })]),
    ).toEqual([]);
  });

  test('Standards 7.8(a) refuses: a reintegration without her decision, by an older one, of another matter, or against it', () => {
    expect(found([])).toEqual(['decision-missing']);
    expect(found([decided(80, { about: 'return-home' })])).toEqual(['decision-missing']);
    expect(found([decided(80), decided(81)])).toEqual(['decision-missing']);
    expect(found([decided(80), decided(81, { answer: 'leave-it' })])).toEqual(['decision-missing']);
    expect(found([decided(80, { answer: 'leave-it' })])).toEqual(['she-decided-otherwise']);
    expect(found([decided(80, { answer: 'otherwise' })])).toEqual(['she-decided-otherwise']);
  });
});
