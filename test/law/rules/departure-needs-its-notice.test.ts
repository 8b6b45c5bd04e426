import { describe, expect, test } from 'vitest';
import { departureNeedsItsNotice } from '../../../packages/domain/src/rules/departure-needs-its-notice.ts';

describe('departure-needs-its-notice', () => {
  test('Policy VI.b allows: a departure that was acknowledged, that was told on paper, or that a reason lets go before', () => {
    const acknowledgedAt = '2026-03-01T08:00:00.000Z';
    expect(departureNeedsItsNotice.breaches({ acknowledgedAt }, false, undefined)).toEqual([]);
    expect(departureNeedsItsNotice.breaches({}, true, undefined)).toEqual([]);
    expect(departureNeedsItsNotice.breaches({}, false, 'medical-emergency')).toEqual([]);
    expect(departureNeedsItsNotice.breaches({ acknowledgedAt }, true, 'medical-emergency')).toEqual([]);
  });

  test('Policy VI.b refuses: a departure of which the receiving country knows nothing', () => {
    expect(departureNeedsItsNotice.breaches({}, false, undefined)).toEqual(['notice-not-acknowledged']);
    expect(departureNeedsItsNotice.breaches({ acknowledgedAt: undefined }, false, undefined)).toEqual([
      'notice-not-acknowledged',
    ]);
  });
});
