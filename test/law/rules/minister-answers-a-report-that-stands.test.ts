import { describe, expect, test } from 'vitest';
import { ministerAnswersAReportThatStands } from '../../../packages/domain/src/rules/minister-answers-a-report-that-stands.ts';

const judge = ministerAnswersAReportThatStands.breaches;

describe('minister-answers-a-report-that-stands', () => {
  test('A limit allows: a decision beside its report', () => {
    expect(judge({ findings: [] })).toEqual([]);
  });

  test('A limit refuses: one beside a report that is not there', () => {
    expect(judge(undefined)).toEqual(['no-such-report']);
  });
});
