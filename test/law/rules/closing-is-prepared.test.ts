import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { closingIsPrepared } from '../../../packages/domain/src/rules/closing-is-prepared.ts';
import { closingOf, daysLater, readyToClose, reopenedAt, stamped } from '../../domain/closings.ts';
import { breachesOf } from '../judged.ts';

const ready = readyToClose.closingPreparations ?? [];
const [herself, family, community] = ready;
const found = (closingPreparations: CaseState['closingPreparations'], said: object = {}, more: object = {}) =>
  breachesOf(closingIsPrepared, { file: { closingPreparations, ...more }, said: closingOf(said) });
const of = (
  who: 'herself' | 'family' | 'community',
  result: 'prepared' | 'not-wanted' | 'not-possible',
  unexpected: boolean,
) => ({ ...stamped(90), who, result, unexpected }) as const;

describe('closing-is-prepared', () => {
  test('Standards 7.10(d) refuses: a preparation from before the case was opened again, however far back that is dated', () => {
    const again = { ...stamped(91, daysLater(-30)), heardAt: daysLater(1), reason: 'crisis' as const, closure: 'x' };
    const open = ['not-prepared:herself', 'not-prepared:family', 'not-prepared:community'];
    expect(found(ready, {}, { reopenings: [again] })).toEqual(open);
    const since = ready.map((one) => ({ ...one, at: daysLater(2) }));
    expect(found(since, {}, { reopenings: [again] })).toEqual([]);
  });

  test('Standards 7.10(d) allows: a closing for which the person, their family and their community are prepared, or it says why not', () => {
    expect(found(ready)).toEqual([]);
    if (herself)
      expect(found([herself, of('family', 'not-possible', false), of('community', 'not-wanted', false)])).toEqual([]);
    expect(found([of('herself', 'prepared', false), ...ready])).toEqual([]);
  });

  test('Standards 7.10(d) allows: that nobody prepared a person who cannot be reached or has died', () => {
    for (const reason of ['unreachable', 'died'] as const)
      expect(
        found(
          ready.filter(({ who }) => who !== 'herself'),
          { reason },
        ),
      ).toEqual([]);
  });

  test('Standards 7.10(d) refuses: a closing that leaves one of them out, or what may go wrong', () => {
    expect(found([])).toEqual(['not-prepared:herself', 'not-prepared:family', 'not-prepared:community']);
    expect(found([], { reason: 'unreachable' })).toEqual(['not-prepared:family', 'not-prepared:community']);
    if (herself && family) expect(found([herself, family])).toEqual(['not-prepared:community']);
    if (herself && community) expect(found([herself, community])).toEqual(['not-prepared:family']);
    expect(found([...ready, of('family', 'prepared', false)])).toEqual(['unexpected-left-out:family']);
    expect(found(ready, {}, reopenedAt(daysLater(1)))).toHaveLength(3);
  });
});
