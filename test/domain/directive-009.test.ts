import { describe, expect, test } from 'vitest';
import { runningDirectivePhases } from '../../packages/domain/src/case/directive-009/running-phases.ts';
import { directivePhase } from '../../packages/domain/src/case/directive-009/track.ts';
import { directiveFigures } from '../../packages/domain/src/report/figures/directive-009.ts';
import { stamped } from './closings.ts';
import { fileOf, idOf } from './made.ts';
import { recorded } from './recorded.ts';

describe('R128, Standards 9: Directive 009', () => {
  test('has four phases, a scheme of its own beside the ten phases of a case', () => {
    expect(directivePhase.options).toHaveLength(4);
    const before = fileOf();
    const file = recorded('openDirectivePhase', { phase: 'pre-reintegration' }, { file: before });
    expect(file.phases).toEqual(before.phases);
    expect(runningDirectivePhases(file)).toEqual([{ ...stamped(60), phase: 'pre-reintegration' }]);
    const closed = recorded('closeDirectivePhase', { opening: idOf(60) }, { file, id: idOf(61) });
    expect(closed.directiveOpenings).toEqual(file.directiveOpenings);
    expect(runningDirectivePhases(closed)).toEqual([]);
  });

  test('is reported: how often each phase has begun and ended', () => {
    const none = { begun: 0, ended: 0 };
    const file = recorded('openDirectivePhase', { phase: 'reintegration' });
    const ended = recorded('closeDirectivePhase', { opening: idOf(60) }, { file, id: idOf(61) });
    expect(directiveFigures([fileOf(), file, ended])).toEqual({
      'pre-reintegration': none,
      reintegration: { begun: 2, ended: 1 },
      'follow-up-type-1': none,
      'follow-up-type-2': none,
    });
  });
});
