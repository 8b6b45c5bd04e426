import { describe, expect, test } from 'vitest';
import { improvementHasThreeMonths } from '../../../packages/domain/src/rules/improvement-has-three-months.ts';
import { breachesOf } from '../judged.ts';

const judge = (finding: object, said: object) =>
  breachesOf(improvementHasThreeMonths, { said: { ...finding, ...said } });
const due = { dueOn: '2026-05-31' };
describe('improvement-has-three-months', () => {
  test('Standards 13 step 3 allows: what was mended at any time, and what was not from the last of the three months on', () => {
    expect(judge(due, { result: 'mended', on: '2026-03-02' })).toEqual([]);
    for (const on of ['2026-05-31', '2026-06-01']) expect(judge(due, { result: 'not-mended', on })).toEqual([]);
  });

  test('Standards 13 step 3 refuses: to find, the day before, that it was not mended', () => {
    expect(judge(due, { result: 'not-mended', on: '2026-05-30' })).toEqual(['three-months-not-over']);
  });
});
