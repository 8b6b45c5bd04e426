import { describe, expect, test } from 'vitest';
import type { CaseCommandName } from '../../../packages/domain/src/case/commands.ts';
import { familyIsAssessedAnew } from '../../../packages/domain/src/rules/family-is-assessed-anew.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { released } from '../../domain/proposals.ts';
import { breachesOf } from '../judged.ts';

const repeat = (more: object = { when: '2025-11-02' }) =>
  entryOf({ found: 'same-person', ...more } as const, hoursFromNow(-4), 60);
const safe = (hours: number) => entryOf({ outcome: 'safe', assessedBy: 'ngo' } as const, hoursFromNow(hours), 61);
const toFamily = { placement: 'family' };
const judge = (file: object, said: object = toFamily, act: CaseCommandName = 'placePerson') =>
  breachesOf(familyIsAssessedAnew, { file: { age: 'child', ...file }, said, act });

describe('family-is-assessed-anew', () => {
  test('Standards 7.8(d) refuses: a child to a family that nobody assessed since it was found that the person came back', () => {
    const file = { earlierReturns: [repeat()], releases: [released()] };
    expect(judge(file)).toEqual(['family:assess-anew']);
    expect(judge({ ...file, familySafety: [safe(-5)] })).toEqual(['family:assess-anew']);
    expect(judge({ ...file, familySafety: [safe(1)] })).toEqual(['family:assess-anew']);
    expect(judge(file, { proposal: idOf(91), answer: 'approved' }, 'approve')).toEqual(['family:assess-anew']);
    const corrections = [entryOf({ corrects: idOf(61), why: 'wrong' } as const)];
    expect(judge({ ...file, familySafety: [safe(-3)], corrections })).toEqual(['family:assess-anew']);
  });

  test('Standards 6.1(h) refuses: a child to a family that nobody assessed since somebody of it must not come near the child', () => {
    const bar = entryOf({ relation: 'family', reason: 'court-order' } as const, hoursFromNow(-4), 62);
    expect(judge({ barred: [bar], familySafety: [safe(-5)] })).toEqual(['family:assess-anew']);
    expect(judge({ barred: [bar], familySafety: [safe(-5)] }, { placement: 'other' })).toEqual(['family:assess-anew']);
    expect(judge({ barred: [bar], familySafety: [safe(-3)] })).toEqual([]);
    const late = { ...bar, at: hoursFromNow(-90), heardAt: hoursFromNow(-4) };
    expect(judge({ barred: [late], familySafety: [safe(-5)] })).toEqual(['family:assess-anew']);
    expect(judge({ barred: [{ ...bar, relation: 'friend' as const }], familySafety: [safe(-5)] })).toEqual([]);
  });

  test('Policy VI.d refuses: where the day is not known as well; twelve months and no more', () => {
    expect(judge({ earlierReturns: [repeat({})] })).toEqual(['family:assess-anew']);
    expect(judge({ earlierReturns: [repeat({ when: '2025-03-02' })] })).toEqual(['family:assess-anew']);
    expect(judge({ earlierReturns: [repeat({ when: '2025-03-01' })] })).toEqual([]);
  });

  test('Standards 6.1(h) allows: after a new assessment, anywhere else, an adult, and where nobody was found', () => {
    const file = { earlierReturns: [repeat()] };
    expect(judge({ ...file, familySafety: [safe(-3)] })).toEqual([]);
    expect(judge({ ...file, familySafety: [safe(-4)] })).toEqual([]);
    expect(judge(file, { placement: 'shelter' })).toEqual([]);
    expect(judge({ ...file, age: 'adult' })).toEqual([]);
    for (const found of ['none', 'cannot-tell'] as const)
      expect(judge({ earlierReturns: [repeat({ found })] })).toEqual([]);
    const corrections = [entryOf({ corrects: idOf(60), why: 'wrong' } as const)];
    expect(judge({ ...file, corrections })).toEqual([]);
  });
});
