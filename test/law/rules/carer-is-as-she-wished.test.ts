import { describe, expect, test } from 'vitest';
import { carerIsAsSheWished } from '../../../packages/domain/src/rules/carer-is-as-she-wished.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { breachesOf } from '../judged.ts';

const wished = (...wishes: readonly ('woman' | 'man' | 'either')[]) => wishes.map((wish) => entryOf({ wish }));
const judge = (carerWishes: ReturnType<typeof wished>, said: object) =>
  breachesOf(carerIsAsSheWished, { file: { carerWishes }, said: { work: 'counsellor', ...said } });

describe('carer-is-as-she-wished', () => {
  test('Standards 6.1(e) allows: the carer the person wished, anybody where the person wished nothing, and another with a reason', () => {
    expect(judge(wished('woman'), { carer: 'woman' })).toEqual([]);
    expect(judge(wished('man'), { carer: 'man' })).toEqual([]);
    expect(judge([], { carer: 'man' })).toEqual([]);
    expect(judge(wished('woman', 'either'), { carer: 'man' })).toEqual([]);
    expect(judge(wished('woman'), { carer: 'man', override: 'emergency' })).toEqual([]);
  });

  test('Standards 6.1(e) refuses: another carer than the person wished last, without a reason', () => {
    expect(judge(wished('woman'), { carer: 'man' })).toEqual(['carer-not-as-wished']);
    expect(judge(wished('either', 'man'), { carer: 'woman' })).toEqual(['carer-not-as-wished']);
  });
});
