import { describe, expect, test } from 'vitest';
import { serviceOutcome, unavailableReason } from '../../../packages/domain/src/case/services/outcome.ts';
import { serviceIsNeverRefusedForBeingForeign } from '../../../packages/domain/src/rules/service-is-never-refused-for-being-foreign.ts';
import { breachesOf } from '../judged.ts';

const judge = (outcome: string, reason?: string) =>
  breachesOf(serviceIsNeverRefusedForBeingForeign, {
    act: 'answerService',
    said: { service: 'medical', outcome, reason },
  });

describe('service-is-never-refused-for-being-foreign', () => {
  test('Policy VI.b allows: a service that is not available for a reason of the list, and every other answer without one', () => {
    for (const reason of unavailableReason.options) expect(judge('not-available', reason), reason).toEqual([]);
    for (const outcome of serviceOutcome.exclude(['not-available']).options)
      expect(judge(outcome), outcome).toEqual([]);
  });

  test('Standards 6.4(b) refuses: a service that is not available, and nobody says why', () => {
    expect(judge('not-available')).toEqual(['reason-missing']);
  });
});
