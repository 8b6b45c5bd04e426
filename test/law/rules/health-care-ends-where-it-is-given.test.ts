import { describe, expect, test } from 'vitest';
import { healthCareEndsWhereItIsGiven } from '../../../packages/domain/src/rules/health-care-ends-where-it-is-given.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const worker = { id: idOf(1), at: now, by: 'case-worker-1', worker: 'health-worker-1', toldAt: now };

describe('health-care-ends-where-it-is-given', () => {
  test('A limit allows: a case that a health worker has', () => {
    expect(breachesOf(healthCareEndsWhereItIsGiven, { file: { healthWorker: worker } })).toEqual([]);
  });

  test('A limit refuses: a case that nobody has there', () => {
    expect(breachesOf(healthCareEndsWhereItIsGiven)).toEqual(['health-care-ends-where-it-is-given']);
  });
});
