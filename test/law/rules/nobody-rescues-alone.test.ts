import { describe, expect, test } from 'vitest';
import { nobodyRescuesAlone } from '../../../packages/domain/src/rules/nobody-rescues-alone.ts';
import { crisis, otherCrisis, planned } from '../intervention.ts';
import { breachesOf } from '../judged.ts';

const social = [{ part: 'social-affairs' as const, organisation: 'social-affairs' }];
const begin = (...interventions: readonly ReturnType<typeof planned>[]) =>
  breachesOf(nobodyRescuesAlone, { file: { interventions: [...interventions] }, said: { crisis } });

describe('nobody-rescues-alone', () => {
  test('Policy III (identification) allows: a rescue or a protection with the police, and care without them', () => {
    expect(begin(planned())).toEqual([]);
    expect(begin(planned({ kind: 'protection' }))).toEqual([]);
    expect(begin(planned({ kind: 'care', participants: social }))).toEqual([]);
    expect(begin(planned({ participants: social }), planned())).toEqual([]);
  });

  test('Policy III (identification) refuses: a rescue or a protection without the police, by its latest plan, or without a plan', () => {
    expect(begin(planned({ participants: social }))).toEqual(['police-missing']);
    expect(begin(planned({ kind: 'protection', participants: [] }))).toEqual(['police-missing']);
    expect(begin(planned(), planned({ participants: social }))).toEqual(['police-missing']);
    expect(begin(planned({ crisis: otherCrisis }))).toEqual(['police-missing']);
    expect(begin()).toEqual(['police-missing']);
  });
});
