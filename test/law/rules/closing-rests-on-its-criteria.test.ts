import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { criteria } from '../../../packages/domain/src/case/closing/track.ts';
import { closingRestsOnItsCriteria } from '../../../packages/domain/src/rules/closing-rests-on-its-criteria.ts';
import { type Closing, closingOf, daysLater, reopenedAt, stamped } from '../../domain/closings.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const met = closingOf().criteria;
const shownBy = (
  evidence: 'assessment' | 'her-word' | 'family-word' | 'school-report' | 'employer-word' | 'proof-of-income',
) => Object.fromEntries(criteria.map((one) => [one, { met: true, evidence }])) as Closing['criteria'];
const seen: Partial<CaseState> = { visits: [{ ...stamped(80), kind: 'agreed', visitedAt: now, discreet: false }] };
const found = (said: Closing, file = seen) => breachesOf(closingRestsOnItsCriteria, { said, file });

describe('closing-rests-on-its-criteria', () => {
  test('Policy III (closure) allows: a closing with all four met and shown, or one that does not say the person has recovered', () => {
    expect(found(closingOf())).toEqual([]);
    for (const one of criteria)
      expect(found(closingOf({ reason: 'her-decision', criteria: { ...met, [one]: { met: false } } }))).toEqual([]);
  });

  test('Policy III (closure) refuses: recovery with one of the four not met, and anything met that nothing shows', () => {
    for (const one of criteria) {
      expect(found(closingOf({ criteria: { ...met, [one]: { met: false } } }))).toEqual([`unmet:${one}`]);
      expect(found(closingOf({ criteria: { ...met, [one]: { met: true } } }))).toEqual([`nothing-shows:${one}`]);
    }
    const [first, second] = [{ met: false }, { met: true }];
    const said = closingOf({ criteria: { ...met, 'family-relations': first, 'family-economy': second } });
    expect(found(said)).toEqual(['unmet:family-relations', 'nothing-shows:family-economy']);
    expect(found({ ...said, reason: 'died' })).toEqual(['nothing-shows:family-economy']);
  });

  test('Policy III (closure) refuses: four ticks that a visit or an assessment shows of which the file holds none, or none of now', () => {
    const unshown = criteria.map((one) => `nothing-shows:${one}`);
    const assessed = closingOf({ criteria: shownBy('assessment') });
    for (const said of [closingOf(), assessed]) expect(found(said, {})).toEqual(unshown);
    const [visit] = seen.visits ?? [];
    for (const how of ['not-met', 'concern'])
      expect(found(closingOf(), { visits: [{ ...visit, found: how } as never] })).toEqual(unshown);
    const home = { reintegrations: [{ ...stamped(81, daysLater(1)), to: 'own-family' } as never] };
    for (const since of [reopenedAt(daysLater(1)), home])
      expect(found(closingOf(), { ...seen, ...since })).toEqual(unshown);
    const ended = { ...home, endings: [{ ...stamped(82, daysLater(2)), reintegration: idOf(81) } as never] };
    expect(found(closingOf(), { ...seen, ...ended })).toEqual([]);
    expect(found(assessed, { assessments: [stamped(80) as never] })).toEqual([]);
  });

  test('Policy III (closure) allows: what somebody said or wrote, on the word of whoever closes', () => {
    for (const evidence of ['her-word', 'family-word', 'school-report', 'employer-word', 'proof-of-income'] as const)
      expect(found(closingOf({ criteria: shownBy(evidence) }), {})).toEqual([]);
  });
});
