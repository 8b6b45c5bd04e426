import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { trialIsConfirmedByReviews } from '../../../packages/domain/src/rules/trial-is-confirmed-by-reviews.ts';
import { cambodia } from '../../../packages/domain/src/settings/cambodia.ts';
import { daysLater, stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

type Place = CaseState['trialReviews'][number]['place'];
const begun: Partial<CaseState> = {
  reintegrations: [{ ...stamped(80), decision: idOf(1), consultation: idOf(2), to: 'own-family' }],
};
const reviews = (...places: readonly Place[]): Partial<CaseState> => ({
  trialReviews: places.map((place, n) => ({
    ...stamped(90 + n, daysLater(n + 1)),
    reintegration: idOf(80),
    place,
    wellbeing: 'well',
  })),
});
const found = (file: Partial<CaseState>, reintegration = idOf(80)) =>
  breachesOf(trialIsConfirmedByReviews, { file, said: { reintegration } });
const often = Array.from({ length: cambodia.trialReviews.value - 1 }, () => 'concerns' as const);

describe('trial-is-confirmed-by-reviews', () => {
  test('Standards 7.8(e) allows: what was looked at often enough and was safe when last seen', () => {
    expect(found({ ...begun, ...reviews(...often, 'safe') })).toEqual([]);
    const unsorted = reviews(...often, 'safe').trialReviews?.toReversed() ?? [];
    expect(found({ ...begun, trialReviews: unsorted })).toEqual([]);
  });

  test('Standards 7.8(e) refuses: one look too few, and a place that was not safe when last seen', () => {
    expect(found(begun)).toEqual(['too-few-reviews']);
    expect(found({ ...begun, ...reviews(...often.slice(1), 'safe') })).toEqual(['too-few-reviews']);
    expect(found({ ...begun, ...reviews(...often, 'concerns') })).toEqual(['not-safe']);
    expect(found({ ...begun, ...reviews('unsafe') })).toEqual(['too-few-reviews', 'not-safe']);
    const ofAnother = reviews(...often, 'safe').trialReviews?.map((one) => ({ ...one, reintegration: idOf(81) })) ?? [];
    expect(found({ ...begun, trialReviews: ofAnother })).toEqual(['too-few-reviews']);
  });

  test('Standards 7.8(e) refuses: what never began, has ended or is confirmed', () => {
    const file = { ...begun, ...reviews(...often, 'safe') };
    expect(found(file, idOf(99))).toEqual(['not-on-trial']);
    expect(found({ ...file, endings: [{ ...stamped(95), reintegration: idOf(80), reason: 'unsafe' }] })).toEqual([
      'not-on-trial',
    ]);
    expect(found({ ...file, confirmations: [{ ...stamped(95), reintegration: idOf(80) }] })).toEqual(['not-on-trial']);
  });
});
