import { describe, expect, test } from 'vitest';
import { adultIsNotKept } from '../../../packages/domain/src/rules/adult-is-not-kept.ts';
import { breachesOf } from '../judged.ts';

const judge = (couldLeave?: 'yes' | 'no' | 'not-known', file: object = {}) =>
  breachesOf(adultIsNotKept, { file, said: { asker: 'police', couldLeave } });

describe('adult-is-not-kept', () => {
  test('Standards 6.11(c) refuses: an adult who is questioned and cannot leave', () => {
    expect(judge('no')).toEqual(['adult-kept']);
  });

  test('Standards 6.11(c) allows: an adult who may leave, of whom it is not known, and a child, whom another sentence is about', () => {
    for (const said of ['yes', 'not-known', undefined] as const) expect(judge(said)).toEqual([]);
    expect(judge('no', { age: 'child' })).toEqual([]);
  });
});
