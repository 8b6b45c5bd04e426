import { describe, expect, test } from 'vitest';
import { absentSideIsWrittenDownByAnother } from '../../../packages/domain/src/rules/absent-side-is-written-down-by-another.ts';

const judge = absentSideIsWrittenDownByAnother.breaches;

describe('absent-side-is-written-down-by-another', () => {
  test('Standards 7.3(c) allows: the word of a mission, written down by another organisation than whoever proposed; a side that speaks for itself', () => {
    expect(judge(false, { proposer: 'shelter', writer: 'central-unit' })).toEqual([]);
    expect(judge(false, undefined)).toEqual([]);
  });

  test('Policy VI.b refuses: a unit that proposes what it would accept, and one organisation that speaks for both', () => {
    expect(judge(true, undefined)).toEqual(['unit-speaks-for-the-mission']);
    expect(judge(false, { proposer: 'shelter', writer: 'shelter' })).toEqual(['same-organisation']);
  });
});
