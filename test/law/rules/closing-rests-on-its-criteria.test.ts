import { describe, expect, test } from 'vitest';
import { criteria } from '../../../packages/domain/src/case/closing/track.ts';
import { closingRestsOnItsCriteria } from '../../../packages/domain/src/rules/closing-rests-on-its-criteria.ts';
import { type Closing, closingOf } from '../../domain/closings.ts';
import { breachesOf } from '../judged.ts';

const met = closingOf().criteria;
const found = (said: Closing) => breachesOf(closingRestsOnItsCriteria, { said });

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
});
