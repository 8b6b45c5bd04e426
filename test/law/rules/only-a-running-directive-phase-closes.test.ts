import { describe, expect, test } from 'vitest';
import { onlyARunningDirectivePhaseCloses } from '../../../packages/domain/src/rules/only-a-running-directive-phase-closes.ts';
import { stamped } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const directiveOpenings = [{ ...stamped(80), phase: 'reintegration' as const }];
const found = (opening: string, ...ended: readonly string[]) =>
  breachesOf(onlyARunningDirectivePhaseCloses, {
    file: { directiveOpenings, directiveClosings: ended.map((one) => ({ ...stamped(81), opening: one })) },
    said: { opening },
  });

describe('only-a-running-directive-phase-closes', () => {
  test('A limit allows: the end of a phase that runs', () => {
    expect(found(idOf(80))).toEqual([]);
  });

  test('A limit refuses: the end of a phase that never began or has ended', () => {
    expect(found(idOf(99))).toEqual(['phase-not-running']);
    expect(found(idOf(80), idOf(80))).toEqual(['phase-not-running']);
  });
});
