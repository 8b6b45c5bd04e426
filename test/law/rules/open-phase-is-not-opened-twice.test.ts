import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { phase } from '../../../packages/domain/src/case/clear.ts';
import { openPhaseIsNotOpenedTwice } from '../../../packages/domain/src/rules/open-phase-is-not-opened-twice.ts';
import { breachesOf } from '../judged.ts';

const opened = { openedAt: '2026-03-01T00:00:00.000Z' };
const over = { ...opened, closedAt: '2026-03-01T05:00:00.000Z' };
const judge = (phases: CaseState['phases'], phase: string) =>
  breachesOf(openPhaseIsNotOpenedTwice, { file: { phases }, said: { phase } });

describe('open-phase-is-not-opened-twice', () => {
  test('A limit allows: any phase beside any other, in any order, and again after it ended', () => {
    for (const running of phase.options)
      for (const name of phase.options.filter((one) => one !== running))
        expect(judge({ [running]: [opened] }, name), `${name} beside ${running}`).toEqual([]);
    expect(judge({ recovery: [over] }, 'recovery')).toEqual([]);
    expect(judge({ recovery: [] }, 'recovery')).toEqual([]);
  });

  test('A limit refuses: a phase that is open already', () => {
    for (const name of phase.options) expect(judge({ [name]: [opened] }, name), name).toEqual(['already-open']);
    expect(judge({ recovery: [over, opened] }, 'recovery')).toEqual(['already-open']);
  });
});
