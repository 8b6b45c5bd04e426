import { describe, expect, test } from 'vitest';
import { neighboursDoNotLearnWhy } from '../../../packages/domain/src/rules/neighbours-do-not-learn-why.ts';
import { allSources } from '../../domain/failed-evaluation.ts';
import { breachesOf } from '../judged.ts';

const found = (discreet: boolean, sources: object = {}) =>
  breachesOf(neighboursDoNotLearnWhy, { said: { discreet, sources: { ...allSources, ...sources } } });
const left = { unasked: 'would-betray-her' };

describe('neighbours-do-not-learn-why', () => {
  test('Standards 7.9(e) allows: neighbours and authority asked discreetly, or left unasked', () => {
    expect(found(true)).toEqual([]);
    expect(found(false, { neighbours: left, 'local-authority': left })).toEqual([]);
  });

  test('Standards 7.9(e) refuses: either of them asked in any other way', () => {
    expect(found(false)).toEqual(['not-discreet:neighbours', 'not-discreet:local-authority']);
    expect(found(false, { neighbours: left })).toEqual(['not-discreet:local-authority']);
  });
});
