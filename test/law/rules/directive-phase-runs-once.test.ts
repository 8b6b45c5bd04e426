import { describe, expect, test } from 'vitest';
import { directivePhaseRunsOnce } from '../../../packages/domain/src/rules/directive-phase-runs-once.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const directiveOpenings = [{ ...stamped(80), phase: 'reintegration' as const }];
const found = (phase: string, ...ended: readonly string[]) =>
  breachesOf(directivePhaseRunsOnce, {
    file: { directiveOpenings, directiveClosings: ended.map((opening) => ({ ...stamped(81), opening })) },
    said: { phase },
  });

describe('directive-phase-runs-once', () => {
  test('A limit allows: a phase beside another, and the same one again when it has ended', () => {
    expect(found('pre-reintegration')).toEqual([]);
    expect(found('reintegration', idOf(80))).toEqual([]);
  });

  test('A limit refuses: a phase that runs', () => {
    expect(found('reintegration')).toEqual(['already-open']);
    expect(found('reintegration', idOf(99))).toEqual(['already-open']);
  });
});
