import { describe, expect, test } from 'vitest';
import { everyFindingLeadsSomewhere } from '../../../packages/domain/src/rules/every-finding-leads-somewhere.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const action = idOf(61);
const planActions = [action, idOf(63)].map((id) => ({ id, at: now, by: 'x', plan: idOf(62) }));
const assess = (...findings: readonly object[]) =>
  breachesOf(everyFindingLeadsSomewhere, { file: { planActions }, said: { findings } });

describe('every-finding-leads-somewhere', () => {
  test('Standards 7.6(h) allows: findings that lead to a service, to a step of the plan, or say why to none', () => {
    expect(assess()).toEqual([]);
    expect(
      assess(
        { about: 'well-being', service: 'psychological' },
        { about: 'work', action },
        { about: 'home', noAction: 'nothing-needed' },
      ),
    ).toEqual([]);
  });

  test('Standards 7.6(h) refuses: a finding that leads nowhere, each subject once, and a step that the plan does not have', () => {
    expect(assess({ about: 'home' }, { about: 'home' }, { about: 'law' }, { about: 'work', action })).toEqual([
      'finding-leads-nowhere:home',
      'finding-leads-nowhere:law',
    ]);
    expect(assess({ about: 'work', action: idOf(99) })).toEqual(['step-not-in-the-plan']);
    expect(assess({ about: 'work', action }, { about: 'law', action: idOf(99) })).toEqual(['step-not-in-the-plan']);
  });
});
