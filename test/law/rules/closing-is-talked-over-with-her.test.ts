import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { closingIsTalkedOverWithHer } from '../../../packages/domain/src/rules/closing-is-talked-over-with-her.ts';
import { closingOf, daysLater, readyToClose, reopenedAt } from '../../domain/closings.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (file: Partial<CaseState>, said: object = {}) =>
  breachesOf(closingIsTalkedOverWithHer, { file, said: closingOf(said), at: daysLater(5) });

describe('closing-is-talked-over-with-her', () => {
  test('Standards 7.10(b) allows: a closing that names the person’s answer, and one of somebody who cannot be asked', () => {
    expect(found(readyToClose)).toEqual([]);
    expect(found({ ...readyToClose, ...reopenedAt(now) })).toEqual([]);
    expect(found({}, { reason: 'unreachable' })).toEqual([]);
    expect(found({}, { reason: 'died' })).toEqual([]);
  });

  test('Standards 7.10(b) refuses: a closing nobody talked over with them, or only before an earlier closing', () => {
    expect(found({})).toEqual(['not-consulted']);
    expect(found(readyToClose, { consultation: undefined })).toEqual(['not-consulted']);
    expect(found(readyToClose, { consultation: idOf(99), reason: 'uncooperative' })).toEqual(['not-consulted']);
    expect(found({ ...readyToClose, ...reopenedAt(daysLater(1)) })).toEqual(['not-consulted']);
  });
});
