import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../packages/domain/src/oversight/monitoring-record.ts';
import { ministerHearsOfWhatWasNotMended } from '../../../packages/domain/src/rules/minister-hears-of-what-was-not-mended.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (named: readonly string[], findings: readonly object[]) =>
  breachesOf(ministerHearsOfWhatWasNotMended, { said: { named, findings } });
const finding = (n: number, result?: 'mended' | 'not-mended') =>
  ({
    id: idOf(n),
    followUps: result === undefined ? [] : [{ id: idOf(9), on: '2026-06-01', result, evidence: 'invented' }],
  }) as unknown as Finding;
const findings = [finding(1, 'not-mended'), finding(2, 'mended'), finding(3)];
describe('minister-hears-of-what-was-not-mended', () => {
  test('Standards 13 step 4 allows: what a follow-up found not mended', () => {
    expect(judge([idOf(1)], findings)).toEqual([]);
  });

  test('Standards 13 step 4 refuses: what was mended, and what nobody looked at again', () => {
    for (const n of [2, 3, 4]) expect(judge([idOf(n)], findings)).toEqual(['not-found-unmended']);
  });
});
