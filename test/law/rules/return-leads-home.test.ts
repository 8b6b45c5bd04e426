import { describe, expect, test } from 'vitest';
import { returnLeadsHome } from '../../../packages/domain/src/rules/return-leads-home.ts';
import { breachesOf } from '../judged.ts';

const judge = (home: boolean | undefined) => breachesOf(returnLeadsHome, { said: { home }, as: 'case-opens.report' });

describe('return-leads-home', () => {
  test('Standards 6.11(a) allows: a way to the person’s own country, and no word of any', () => {
    expect(judge(true)).toEqual([]);
    expect(judge(undefined)).toEqual([]);
  });

  test('Standards 6.11(a) refuses: a way to another country told as the person’s return', () => {
    expect(judge(false)).toEqual(['not-her-country']);
  });
});
