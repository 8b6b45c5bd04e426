import { describe, expect, test } from 'vitest';
import { oneFileAPerson } from '../../../packages/domain/src/rules/one-file-a-person.ts';

describe('one-file-a-person', () => {
  test('A limit allows: the first file of an arrival or a handover', () => {
    expect(oneFileAPerson.breaches(undefined)).toEqual([]);
  });

  test('A limit refuses: a second file where one was opened', () => {
    expect(oneFileAPerson.breaches('case-1')).toEqual(['already-opened']);
  });
});
