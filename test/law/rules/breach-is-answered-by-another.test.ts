import { describe, expect, test } from 'vitest';
import { breachIsAnsweredByAnother } from '../../../packages/domain/src/rules/breach-is-answered-by-another.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now, people } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const broken = entryOf(
  { list: 'visits', broke: [{ rule: 'visit-is-announced', found: ['visit-not-announced'] }] },
  now,
  70,
);
const judge = (by = people.supervisor, breach = idOf(70), more: object = {}) =>
  breachesOf(breachIsAnsweredByAnother, {
    file: { breaches: [broken], ...more },
    by,
    act: 'answerBreach',
    said: { breach, answer: 'made-good' },
  });

describe('breach-is-answered-by-another', () => {
  test('Standards 10(c) allows: a supervisor who did not write it down', () => {
    expect(judge()).toEqual([]);
  });

  test('Standards 13 step 3 refuses: whoever wrote it down, in whatever seat', () => {
    expect(judge({ ...people.supervisor, id: 'case-worker-1' })).toEqual(['own-breach']);
  });

  test('Standards 10(c) refuses: what broke nothing, and what was answered', () => {
    expect(judge(people.supervisor, idOf(71))).toEqual(['no-open-breach']);
    const breachAnswers = [entryOf({ breach: idOf(70), answer: 'made-good' } as const, now, 72)];
    expect(judge(people.supervisor, idOf(70), { breachAnswers })).toEqual(['no-open-breach']);
  });

  test('Standards 10(c) allows: an answer for an entry that was corrected, and another where the answer was', () => {
    const ofTheEntry = [entryOf({ corrects: idOf(70), why: 'wrong' } as const, now, 73)];
    expect(judge(people.supervisor, idOf(70), { corrections: ofTheEntry })).toEqual([]);
    const own = { ...people.supervisor, id: 'case-worker-1' };
    expect(judge(own, idOf(70), { corrections: ofTheEntry })).toEqual(['own-breach']);
    const breachAnswers = [entryOf({ breach: idOf(70), answer: 'made-good' } as const, now, 72)];
    const ofTheAnswer = [entryOf({ corrects: idOf(72), why: 'wrong' } as const, now, 74)];
    expect(judge(people.supervisor, idOf(70), { breachAnswers, corrections: ofTheAnswer })).toEqual([]);
  });
});
