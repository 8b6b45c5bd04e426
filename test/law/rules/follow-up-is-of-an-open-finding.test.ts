import { describe, expect, test } from 'vitest';
import { followUpIsOfAnOpenFinding } from '../../../packages/domain/src/rules/follow-up-is-of-an-open-finding.ts';
import { idOf } from '../../domain/made.ts';

const judge = followUpIsOfAnOpenFinding.breaches;
const looked = (...results: readonly ('mended' | 'not-mended')[]) => ({
  followUps: results.map((result) => ({ id: idOf(1), on: '2026-03-01', result, evidence: 'invented' })),
});
describe('follow-up-is-of-an-open-finding', () => {
  test('A limit allows: a look at what is not mended, however often it was looked at', () => {
    for (const one of [looked(), looked('not-mended')]) expect(judge(one)).toEqual([]);
  });

  test('A limit refuses: one at what is mended, and one at nothing', () => {
    expect(judge(looked('not-mended', 'mended'))).toEqual(['mended-already']);
    expect(judge(undefined)).toEqual(['no-such-finding']);
  });
});
