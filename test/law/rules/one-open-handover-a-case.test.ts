import { describe, expect, test } from 'vitest';
import { oneOpenHandoverACase } from '../../../packages/domain/src/rules/one-open-handover-a-case.ts';

describe('one-open-handover-a-case', () => {
  test('A limit allows: a handover of a case that has none', () => {
    expect(oneOpenHandoverACase.breaches(undefined)).toEqual([]);
  });

  test('A limit refuses: a second handover while one is open', () => {
    expect(oneOpenHandoverACase.breaches('handover-1')).toEqual(['handover-open']);
  });
});
