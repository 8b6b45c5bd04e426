import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { oneReintegrationAtATime } from '../../../packages/domain/src/rules/one-reintegration-at-a-time.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const begun = (n: number): CaseState['reintegrations'][number] => ({
  ...stamped(n),
  decision: idOf(1),
  consultation: idOf(2),
  to: 'own-family',
});
const ended = (n: number): CaseState['endings'][number] => ({
  ...stamped(90 + n),
  reintegration: idOf(n),
  reason: 'her-wish',
});
const found = (file: Partial<CaseState>) =>
  breachesOf(oneReintegrationAtATime, { file, said: { decision: idOf(1), consultation: idOf(2), to: 'relatives' } });

describe('one-reintegration-at-a-time', () => {
  test('A limit allows: the first reintegration, and the next after the last has ended', () => {
    expect(found({})).toEqual([]);
    expect(found({ reintegrations: [begun(80), begun(81)], endings: [ended(80), ended(81)] })).toEqual([]);
  });

  test('A limit refuses: a second one while one runs, on trial or confirmed', () => {
    const file = { reintegrations: [begun(80), begun(81)], endings: [ended(80)] };
    expect(found(file)).toEqual(['reintegration-runs']);
    expect(found({ ...file, confirmations: [{ ...stamped(95), reintegration: idOf(81) }] })).toEqual([
      'reintegration-runs',
    ]);
  });
});
