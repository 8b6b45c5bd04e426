import { describe, expect, test } from 'vitest';
import { reintegrationDecisionSaysWhereAndWhen } from '../../../packages/domain/src/rules/reintegration-decision-says-where-and-when.ts';
import { sameDay } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const found = (said: object) =>
  breachesOf(reintegrationDecisionSaysWhereAndWhen, { said: { about: 'reintegration', answer: 'do-it', ...said } });

describe('reintegration-decision-says-where-and-when', () => {
  test('Standards 7.8(a) allows: a decision that says where and when, one against it, and any other', () => {
    expect(found({ reintegration: { to: 'new-community', from: sameDay } })).toEqual([]);
    expect(found({ answer: 'leave-it' })).toEqual([]);
    expect(found({ answer: 'otherwise' })).toEqual([]);
    expect(found({ about: 'return-home' })).toEqual([]);
  });

  test('Standards 7.8(a) refuses: a yes to a reintegration nobody knows where and when', () => {
    expect(found({})).toEqual(['where-and-when-not-said']);
  });
});
