import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { failedClosingIsLearntFrom } from '../../../packages/domain/src/rules/failed-closing-is-learnt-from.ts';
import { type Closing, closingOf, daysLater, failing, readyToClose, reopenedAt } from '../../domain/closings.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (file: Partial<CaseState>, said: Closing) => breachesOf(failedClosingIsLearntFrom, { file, said });

describe('failed-closing-is-learnt-from', () => {
  test('Standards 7.10(f) allows: a closing that reached everything, and one that was analysed', () => {
    expect(found({}, closingOf())).toEqual([]);
    expect(found(readyToClose, failing())).toEqual([]);
  });

  test('Standards 7.10(f) refuses: a closing without success that nobody analysed, also where only their confidence is missing', () => {
    expect(found({}, failing())).toEqual(['not-analysed']);
    expect(found(readyToClose, failing({ learning: undefined }))).toEqual(['not-analysed']);
    expect(found(readyToClose, failing({ learning: idOf(99) }))).toEqual(['not-analysed']);
    expect(found({ ...readyToClose, ...reopenedAt(daysLater(1)) }, failing())).toEqual(['not-analysed']);
    const unsure = closingOf({ wellbeing: { ...closingOf().wellbeing, confident: false }, reason: 'her-decision' });
    expect(found({}, unsure)).toEqual(['not-analysed']);
  });
});
