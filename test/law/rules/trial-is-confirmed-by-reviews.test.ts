import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { trialIsConfirmedByReviews } from '../../../packages/domain/src/rules/trial-is-confirmed-by-reviews.ts';
import { cambodia } from '../../../packages/domain/src/settings/cambodia.ts';
import { daysLater, stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const apart = cambodia.trialReviewApart.value;
const confirmedAt = daysLater(30 * apart);
type Place = CaseState['trialReviews'][number]['place'];
const begun: Partial<CaseState> = {
  reintegrations: [{ ...stamped(80), decision: idOf(1), consultation: idOf(2), to: 'own-family' }],
};
const reviews = (...places: readonly Place[]): Partial<CaseState> => ({
  trialReviews: places.map((place, n) => ({
    ...stamped(90 + n, daysLater((n + 1) * apart)),
    reintegration: idOf(80),
    place,
    wellbeing: 'well',
  })),
});
const found = (file: Partial<CaseState>, reintegration = idOf(80)) =>
  breachesOf(trialIsConfirmedByReviews, { file, said: { reintegration }, at: confirmedAt });
const often = Array.from({ length: cambodia.trialReviews.value - 1 }, () => 'concerns' as const);

describe('trial-is-confirmed-by-reviews', () => {
  test('Standards 7.8(e) allows: what was looked at often enough and was safe when last seen', () => {
    expect(found({ ...begun, ...reviews(...often, 'safe') })).toEqual([]);
    const unsorted = reviews(...often, 'safe').trialReviews?.toReversed() ?? [];
    expect(found({ ...begun, trialReviews: unsorted })).toEqual([]);
  });

  test('Standards 7.8(e) refuses: a confirmation as of a day before the person was seen unsafe', () => {
    const enough = reviews(...often, 'safe').trialReviews ?? [];
    const later = (place: Place) => ({
      ...stamped(99, daysLater(31 * apart)),
      reintegration: idOf(80),
      place,
      wellbeing: 'well' as const,
    });
    expect(found({ ...begun, trialReviews: [...enough, later('unsafe')] })).toEqual(['not-safe']);
    expect(found({ ...begun, trialReviews: [...enough.slice(1), later('safe')] })).toEqual(['too-few-reviews']);
  });

  test('Standards 7.8(e) refuses: one look too few, and a place that was not safe when last seen', () => {
    expect(found(begun)).toEqual(['too-few-reviews']);
    expect(found({ ...begun, ...reviews(...often.slice(1), 'safe') })).toEqual(['too-few-reviews']);
    expect(found({ ...begun, ...reviews(...often, 'concerns') })).toEqual(['not-safe']);
    expect(found({ ...begun, ...reviews('unsafe') })).toEqual(['too-few-reviews', 'not-safe']);
    expect(found({ ...begun, ...reviews(...often, 'safe', 'unsafe', 'safe') })).toEqual(['too-few-reviews']);
    expect(found({ ...begun, ...reviews('unsafe', ...often, 'safe') })).toEqual([]);
    const ofAnother = reviews(...often, 'safe').trialReviews?.map((one) => ({ ...one, reintegration: idOf(81) })) ?? [];
    expect(found({ ...begun, trialReviews: ofAnother })).toEqual(['too-few-reviews']);
  });

  test('Standards 13(c) refuses: a home where the last evaluation found rights not upheld, and nobody asked for a move', () => {
    const file = { ...begun, ...reviews(...often, 'safe') };
    const evaluations = [{ ...stamped(96), reintegration: idOf(80), rights: 'not-upheld' }] as never;
    const moveRequests = [{ ...stamped(97), evaluation: idOf(96) }] as never;
    expect(found({ ...file, evaluations })).toEqual(['rights-not-upheld']);
    expect(found({ ...file, evaluations, moveRequests })).toEqual([]);
  });

  test('Standards 7.8(e) refuses: what never began, has ended or is confirmed', () => {
    const file = { ...begun, ...reviews(...often, 'safe') };
    expect(found(file, idOf(99))).toEqual(['not-on-trial']);
    expect(found({ ...file, endings: [{ ...stamped(95), reintegration: idOf(80), reason: 'unsafe' }] })).toEqual([
      'not-on-trial',
    ]);
    expect(found({ ...file, confirmations: [{ ...stamped(95), reintegration: idOf(80) }] })).toEqual(['not-on-trial']);
  });

  test('Standards 7.8(e) refuses: looks in one hour, closer than looks have to lie apart, or only after the confirmation', () => {
    const on = (...days: readonly number[]): Partial<CaseState> => ({
      ...begun,
      trialReviews: days.map((day, n) => ({
        ...stamped(90 + n, daysLater(day)),
        reintegration: idOf(80),
        place: 'safe',
        wellbeing: 'fair',
      })),
    });
    expect(found(on(apart, 2 * apart, 3 * apart))).toEqual([]);
    expect(found(on(apart, 2 * apart, 2 * apart + 1, 3 * apart))).toEqual([]);
    expect(found(on(apart, apart, apart))).toEqual(['too-few-reviews']);
    expect(found(on(apart - 1, 2 * apart, 3 * apart))).toEqual(['too-few-reviews']);
    expect(found(on(apart, 2 * apart, 3 * apart - 1))).toEqual(['too-few-reviews']);
    expect(found(on(apart, 2 * apart, 31 * apart))).toEqual(['too-few-reviews']);
  });

  test('Standards 7.8(e) refuses: a trial in which the person was not well when last seen', () => {
    const { trialReviews = [] } = reviews(...often, 'safe');
    const last = (wellbeing: 'well' | 'fair' | 'poor') =>
      found({
        ...begun,
        trialReviews: trialReviews.map((one, n) => (n === trialReviews.length - 1 ? { ...one, wellbeing } : one)),
      });
    expect(last('poor')).toEqual(['not-well']);
    expect([...last('fair'), ...last('well')]).toEqual([]);
    const first = trialReviews.map((one, n) => (n === 0 ? { ...one, wellbeing: 'poor' as const } : one));
    expect(found({ ...begun, trialReviews: first })).toEqual([]);
  });
});
