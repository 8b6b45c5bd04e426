import { describe, expect, test } from 'vitest';
import { findingIsReportedOnce } from '../../../packages/domain/src/rules/finding-is-reported-once.ts';
import { idOf } from '../../domain/made.ts';

const judge = findingIsReportedOnce.breaches;
describe('finding-is-reported-once', () => {
  test('A limit allows: a report of what stands in no other', () => {
    expect(judge([idOf(1)], [])).toEqual([]);
    expect(judge([idOf(1)], [{ findings: [idOf(2)] }])).toEqual([]);
  });

  test('A limit refuses: a report of what was reported before, beside other findings too', () => {
    expect(judge([idOf(1)], [{ findings: [idOf(1)] }])).toEqual(['reported-already']);
    expect(judge([idOf(1), idOf(3)], [{ findings: [idOf(2)] }, { findings: [idOf(3)] }])).toEqual(['reported-already']);
  });
});
