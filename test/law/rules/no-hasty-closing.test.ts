import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { noHastyClosing } from '../../../packages/domain/src/rules/no-hasty-closing.ts';
import { cambodia } from '../../../packages/domain/src/settings/cambodia.ts';
import { closingOf, daysLater, reopenedAt, stamped } from '../../domain/closings.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const wait = cambodia.timeBeforeClosing.value;
const explored: Partial<CaseState> = {
  explorations: [{ ...stamped(80), cause: 'lost-trust', next: 'wait' }],
  closingAgreements: [{ ...stamped(81, now, 'supervisor-1'), exploration: idOf(80) }],
};
const found = (
  file: Partial<CaseState>,
  at = daysLater(wait),
  reason: 'uncooperative' | 'recovered' = 'uncooperative',
) => breachesOf(noHastyClosing, { file, said: closingOf({ reason }), at });

describe('no-hasty-closing', () => {
  test('Standards 7.10(e) allows: a closing after reasons were explored, time was given and a supervisor agreed', () => {
    expect(found(explored)).toEqual([]);
    const later = { ...stamped(82, daysLater(20)), cause: 'work', next: 'close' } as const;
    expect(found({ ...explored, explorations: [...(explored.explorations ?? []), later] })).toEqual([]);
    expect(found({}, now, 'recovered')).toEqual([]);
  });

  test('Standards 7.10(e) refuses: a closing in haste, without the reasons, or without a supervisor', () => {
    expect(found({})).toEqual(['reasons-not-explored']);
    expect(found(explored, daysLater(wait - 1))).toEqual(['hasty']);
    expect(found({ ...explored, closingAgreements: [] })).toEqual(['supervisor-has-not-agreed']);
    expect(found({ ...explored, closingAgreements: [] }, now)).toEqual(['supervisor-has-not-agreed', 'hasty']);
  });

  test('Standards 7.10(e) refuses: the agreement of whoever explored, of another exploration, of an earlier life of the case', () => {
    const agreed = (by: string, n: number) => ({
      closingAgreements: [{ ...stamped(81, now, by), exploration: idOf(n) }],
    });
    expect(found({ ...explored, ...agreed('case-worker-1', 80) })).toEqual(['supervisor-has-not-agreed']);
    expect(found({ ...explored, ...agreed('supervisor-1', 99) })).toEqual(['supervisor-has-not-agreed']);
    expect(found({ ...explored, ...reopenedAt(daysLater(1)) })).toEqual(['reasons-not-explored']);
  });
});
