import { describe, expect, test } from 'vitest';
import { directiveFollowUpComesAfterReintegration } from '../../../packages/domain/src/rules/directive-follow-up-comes-after-reintegration.ts';
import { stamped } from '../../domain/closings.ts';
import { breachesOf } from '../judged.ts';

type Phase = 'pre-reintegration' | 'reintegration' | 'follow-up-type-1' | 'follow-up-type-2';
const found = (phase: Phase, ...begun: readonly Phase[]) =>
  breachesOf(directiveFollowUpComesAfterReintegration, {
    file: { directiveOpenings: begun.map((one, n) => ({ ...stamped(80 + n), phase: one })) },
    said: { phase },
  });

describe('directive-follow-up-comes-after-reintegration', () => {
  test('Standards 9 allows: either type of follow-up once reintegration has begun, and the other phases at any time', () => {
    for (const type of ['follow-up-type-1', 'follow-up-type-2'] as const)
      expect(found(type, 'pre-reintegration', 'reintegration')).toEqual([]);
    expect(found('pre-reintegration')).toEqual([]);
    expect(found('reintegration')).toEqual([]);
  });

  test('Standards 9 refuses: follow-up of a reintegration that never began', () => {
    for (const type of ['follow-up-type-1', 'follow-up-type-2'] as const)
      expect(found(type, 'pre-reintegration')).toEqual(['not-reintegrated-yet']);
  });
});
