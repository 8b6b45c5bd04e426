import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { reviewIsOfARunningReintegration } from '../../../packages/domain/src/rules/review-is-of-a-running-reintegration.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const begun: Partial<CaseState> = {
  reintegrations: [{ ...stamped(80), decision: idOf(1), consultation: idOf(2), to: 'own-family' }],
};
const found = (file: Partial<CaseState>, reintegration = idOf(80)) =>
  breachesOf(reviewIsOfARunningReintegration, { file, said: { reintegration } });

describe('review-is-of-a-running-reintegration', () => {
  test('A limit allows: a look at where the person lives now, on trial or confirmed', () => {
    expect(found(begun)).toEqual([]);
    expect(found({ ...begun, confirmations: [{ ...stamped(81), reintegration: idOf(80) }] })).toEqual([]);
  });

  test('A limit refuses: a look at what never began or has ended', () => {
    expect(found(begun, idOf(99))).toEqual(['no-running-reintegration']);
    const endings = [{ ...stamped(81), reintegration: idOf(80), reason: 'her-wish' as const }];
    expect(found({ ...begun, endings })).toEqual(['no-running-reintegration']);
    expect(found({ ...begun, endings: endings.map((one) => ({ ...one, reintegration: idOf(99) })) })).toEqual([]);
  });

  test('A limit refuses: what is dated before it began, so that nothing it rests on is later than its ending', () => {
    const dated = (at: string) =>
      breachesOf(reviewIsOfARunningReintegration, { file: begun, said: { reintegration: idOf(80) }, at });
    expect(dated('2026-03-02T02:59:59.999Z')).toEqual(['before-it-began']);
    expect(dated(now)).toEqual([]);
  });
});
