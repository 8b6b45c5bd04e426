import { describe, expect, test } from 'vitest';
import { learningRegister } from '../../packages/domain/src/report/figures/learning-register.ts';
import { closingOf, failing, stamped } from './closings.ts';
import { fileOf } from './made.ts';

describe('R122, Standards 7.10(f): the learning register', () => {
  const closure = (n: number, at: string, said = closingOf()) =>
    ({
      ...stamped(n, at),
      ...said,
      cycle: 1,
      outcome: said.learning === undefined ? 'successful' : 'unsuccessful',
    }) as const;
  const learnings = [{ ...stamped(71), gaps: ['follow-up' as const, 'safety' as const] }];

  test('counts the gaps of closings without success by their reason, a year at a time, and names nobody', () => {
    const files = [
      fileOf({ learnings, closures: [closure(90, '2026-03-02T03:00:00.000Z', failing({ reason: 'unreachable' }))] }),
      fileOf({
        learnings,
        closures: [
          closure(91, '2026-05-02T03:00:00.000Z', failing({ reason: 'unreachable' })),
          closure(92, '2026-06-02T03:00:00.000Z'),
          closure(93, '2027-06-02T03:00:00.000Z', failing()),
        ],
      }),
      fileOf(),
    ];
    expect(learningRegister(files, '2026')).toEqual({
      unreachable: { closings: 2, unsuccessful: 2, gaps: { 'follow-up': 2, safety: 2 } },
      recovered: { closings: 1, unsuccessful: 0, gaps: {} },
    });
    expect(learningRegister(files, '2028')).toEqual({});
  });

  test('counts a closing in the year it has in Cambodia', () => {
    const files = [fileOf({ closures: [closure(90, '2026-12-31T18:00:00.000Z')] })];
    expect(Object.keys(learningRegister(files, '2027'))).toEqual(['recovered']);
    expect(learningRegister(files, '2026')).toEqual({});
  });
});
