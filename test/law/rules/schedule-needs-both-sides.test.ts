import { describe, expect, test } from 'vitest';
import { scheduleNeedsBothSides } from '../../../packages/domain/src/rules/schedule-needs-both-sides.ts';

describe('schedule-needs-both-sides', () => {
  test('Policy VI.b allows: a date of the side that it waits for', () => {
    expect(scheduleNeedsBothSides.breaches('V', 'V')).toEqual([]);
    expect(scheduleNeedsBothSides.breaches('S', 'S')).toEqual([]);
  });

  test('Policy VI.b refuses: a date of the other side, and says for whom it waits', () => {
    expect(scheduleNeedsBothSides.breaches('S', 'V')).toEqual(['awaits:V']);
    expect(scheduleNeedsBothSides.breaches('V', 'S')).toEqual(['awaits:S']);
  });
});
