import { describe, expect, test } from 'vitest';
import { servicesAreAnsweredBeforeReturn } from '../../../packages/domain/src/rules/services-are-answered-before-return.ts';

describe('services-are-answered-before-return', () => {
  test('Policy VI.b allows: a return when every service was answered', () => {
    expect(servicesAreAnsweredBeforeReturn.breaches([])).toEqual([]);
  });

  test('Standards 6.6(a) refuses: a return with services nobody answered, and names each of them', () => {
    expect(servicesAreAnsweredBeforeReturn.breaches(['medical', 'legal-aid'])).toEqual([
      'unanswered:medical',
      'unanswered:legal-aid',
    ]);
  });
});
