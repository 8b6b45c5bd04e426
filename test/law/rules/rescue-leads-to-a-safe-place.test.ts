import { describe, expect, test } from 'vitest';
import { rescueLeadsToASafePlace } from '../../../packages/domain/src/rules/rescue-leads-to-a-safe-place.ts';
import { crisis, otherCrisis, planned } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

const begin = (...interventions: readonly ReturnType<typeof planned>[]) =>
  breachesOf(rescueLeadsToASafePlace, { file: { interventions: [...interventions] }, said: { crisis } });

describe('rescue-leads-to-a-safe-place', () => {
  test('Policy III (rescue) allows: a rescue with social workers, a safe place and all four supplies', () => {
    expect(begin(planned())).toEqual([]);
    const { safePlace: _, ...nowhere } = planned({ kind: 'care', participants: [], supplies: [] });
    expect(begin(nowhere)).toEqual([]);
  });

  test('Policy III (rescue) refuses: a rescue without social workers, without a safe place or with a supply missing', () => {
    const { safePlace: _, ...nowhere } = planned();
    expect(begin(nowhere)).toEqual(['safe-place-missing']);
    expect(begin(planned({ participants: [{ part: 'police', organisation: 'a-police' }] }))).toEqual([
      'social-affairs-missing',
    ]);
    expect(begin(planned({ supplies: ['food', 'psychological-care'] }))).toEqual([
      'supply-missing:shelter',
      'supply-missing:medical-care',
    ]);
    expect(begin(planned({ supplies: ['shelter', 'medical-care'] }))).toEqual([
      'supply-missing:food',
      'supply-missing:psychological-care',
    ]);
  });

  test('Policy III (rescue) refuses: what nobody has planned', () => {
    expect(begin()).toEqual(['no-intervention-plan']);
    expect(begin(planned({ crisis: otherCrisis }))).toEqual(['no-intervention-plan']);
  });
});
