import { describe, expect, test } from 'vitest';
import { aNoIsSaidWhereHerFileIs } from '../../../packages/domain/src/rules/a-no-is-said-where-her-file-is.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const breaches = (openedAs: string | undefined, isNo: boolean) =>
  breachesOf(aNoIsSaidWhereHerFileIs, { said: { openedAs, isNo } });

describe('a-no-is-said-where-her-file-is', () => {
  test('Standards 6.3(b) allows: a no at the border while no file is open, and a yes always', () => {
    expect([breaches(undefined, true), breaches(undefined, false), breaches(idOf(50), false)]).toEqual([[], [], []]);
  });

  test('Standards 6.3(b) refuses: a no at the border once the person’s file is open, where it would wait to be read', () => {
    expect(breaches(idOf(50), true)).toEqual(['a-no-is-said-where-her-file-is']);
  });
});
