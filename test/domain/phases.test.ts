import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type Phase, phase } from '../../packages/domain/src/case/clear.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { phaseRuns } from '../../packages/domain/src/case/phases/phase-runs.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, eventOf, fileOf, now } from './made.ts';

const late = actBy('case-worker', { occurredAt: '2026-02-01T00:00:00.000Z' });
const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };

describe('The phases', () => {
  const move = (file: CaseState, [name, act]: readonly [Phase, string]) =>
    keep(act === 'open' ? 'openPhase' : 'closePhase', { phase: name }, { file });

  test('Policy III (phases): run beside each other in any order; only the same one twice is refused', async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...phase.options), fc.constantFrom('open', 'close')), {
      maxLength: 60,
    });
    await fc.assert(
      fc.property(steps, (trace) => {
        const open = new Set<string>(['identification']);
        trace.reduce((state, step) => {
          const [name, act] = step;
          const decision = move(state, step);
          const allowed = (act === 'open') !== open.has(name);
          const why =
            act === 'open'
              ? { 'open-phase-is-not-opened-twice': ['already-open'] }
              : { 'only-an-open-phase-closes': ['not-open'] };
          expect(brokenBy(decision)).toEqual(allowed ? {} : why);
          if (!allowed) return state;
          if (act === 'open') open.add(name);
          else open.delete(name);
          const next = evolveCase(state, eventOf(decision));
          expect(phase.options.filter((one) => phaseRuns(next, one)).toSorted()).toEqual([...open].toSorted());
          expect(next.status).toBe('open');
          return next;
        }, fileOf());
      }),
    );
  });

  test('R011: that were open once stay in the record with both their days', () => {
    const closed = evolveCase(fileOf(), eventOf(move(fileOf(), ['identification', 'close'])));
    const again = evolveCase(closed, eventOf(move(closed, ['identification', 'open'])));
    expect(again.phases.identification).toEqual([{ openedAt: now, closedAt: now }, { openedAt: now }]);
    expect(brokenBy(keep('openPhase', { phase: 'identification' }, { file: again, act: late }))).toEqual({
      ...dated,
      'open-phase-is-not-opened-twice': ['already-open'],
    });
    expect(brokenBy(keep('closePhase', { phase: 'closure' }, { file: again, act: late }))).toEqual({
      ...dated,
      'only-an-open-phase-closes': ['not-open'],
    });
  });
});
