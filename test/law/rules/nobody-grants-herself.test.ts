import { describe, expect, test } from 'vitest';
import { nobodyGrantsHerself } from '../../../packages/domain/src/rules/nobody-grants-herself.ts';
import { people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (subject: string, id: string) =>
  breachesOf(nobodyGrantsHerself, { said: { subject }, as: 'seated.checked', by: { ...people.administrator, id } });

describe('nobody-grants-herself', () => {
  test('Standards 6.3(e) allows: whatever is done about the seat of somebody else', () => {
    expect(judge('nary', 'sokha')).toEqual([]);
  });

  test('Standards 6.3(e) refuses: whatever somebody does about a seat of their own', () => {
    expect(judge('sokha', 'sokha')).toEqual(['nobody-grants-herself']);
  });
});
