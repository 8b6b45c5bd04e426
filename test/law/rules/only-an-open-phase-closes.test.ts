import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { phase } from '../../../packages/domain/src/case/clear.ts';
import { onlyAnOpenPhaseCloses } from '../../../packages/domain/src/rules/only-an-open-phase-closes.ts';
import { breachesOf } from '../judged.ts';

const opened = { openedAt: '2026-03-01T00:00:00.000Z' };
const over = { ...opened, closedAt: '2026-03-01T05:00:00.000Z' };
const judge = (phases: CaseState['phases'], phase: string) =>
  breachesOf(onlyAnOpenPhaseCloses, { file: { phases }, said: { phase } });

describe('only-an-open-phase-closes', () => {
  test('A limit allows: any phase that runs to close, also one that ran before', () => {
    for (const name of phase.options) expect(judge({ [name]: [opened] }, name), name).toEqual([]);
    expect(judge({ recovery: [over, opened] }, 'recovery')).toEqual([]);
    expect(judge({ recovery: [opened, over] }, 'recovery')).toEqual([]);
  });

  test('A limit refuses: the closing of a phase that never ran, or runs no more', () => {
    for (const name of phase.options) expect(judge({}, name), name).toEqual(['not-open']);
    expect(judge({ recovery: [] }, 'recovery')).toEqual(['not-open']);
    expect(judge({ recovery: [over, over] }, 'recovery')).toEqual(['not-open']);
    expect(judge({ identification: [opened], recovery: [over] }, 'recovery')).toEqual(['not-open']);
  });
});
