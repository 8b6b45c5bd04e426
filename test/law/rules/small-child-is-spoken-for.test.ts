import { describe, expect, test } from 'vitest';
import { isSmallChild, wordsThatCarry } from '../../../packages/domain/src/case/consents/small-child.ts';
import { smallChildIsSpokenFor } from '../../../packages/domain/src/rules/small-child-is-spoken-for.ts';
import { asking, revealingOf } from '../../domain/disclosed.ts';
import { answerOf, fileOf, idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

/** Born in 2018: eight at most in March 2026. */
const small = { age: 'child', ageGroup: '0-11', childUntil: '2036-12-31' } as const;
const own = answerOf('ngo', true, { id: 'own' });
const guardian = answerOf('ngo', true, { id: 'guardian', how: 'guardian' });
const decided = answerOf('ngo', true, { id: 'decided', how: 'best-interest' });
const no = answerOf('ngo', false, { id: 'no' });
const share = (more: object) => breachesOf(smallChildIsSpokenFor, { file: { ...small, ...more }, said: asking() });

describe('small-child-is-spoken-for', () => {
  test('Standards 6.10(e) allows: a copy to which a guardian or a best-interest decision agrees, beside the child or where the child says nothing', () => {
    expect(share({ consents: [own, guardian] })).toEqual([]);
    expect(share({ consents: [decided, own] })).toEqual([]);
    expect(share({ consents: [guardian] })).toEqual([]);
  });

  test('Standards 6.5(f) refuses: a copy on the own spoken yes of a child of seven, and where the guardian took the word back', () => {
    expect(share({ consents: [own] })).toEqual(['nobody-speaks-for-the-child']);
    const withdrawn = { ...guardian, withdrawn: { at: now, entry: idOf(90) } };
    expect(share({ consents: [own, withdrawn] })).toEqual(['nobody-speaks-for-the-child']);
    const other = answerOf('ngo', true, { id: 'other', how: 'guardian', for: 'protection' });
    expect(share({ consents: [own, other] })).toEqual(['nobody-speaks-for-the-child']);
  });

  test('Standards 6.10(e) refuses: a copy against the child’s own no, whatever was decided for the child', () => {
    expect(share({ consents: [no, guardian] })).toEqual(['the-child-says-no']);
    expect(share({ consents: [no] })).toEqual(['nobody-speaks-for-the-child', 'the-child-says-no']);
  });

  test('Standards 6.5(f) refuses: the whereabouts too, when they are proposed and when the second person agrees', () => {
    const asked = { for: 'protection', sections: ['whereabouts'] } as const;
    const consents = [answerOf('ngo', true, { ...asked, sections: ['whereabouts'] })];
    const file = { ...small, consents, revealings: [revealingOf()] };
    const alone = ['nobody-speaks-for-the-child'];
    expect(breachesOf(smallChildIsSpokenFor, { file, said: asking(asked) })).toEqual(alone);
    const said = { proposal: idOf(80), answer: 'approved' };
    expect(breachesOf(smallChildIsSpokenFor, { file, act: 'approve', said })).toEqual(alone);
    expect(breachesOf(smallChildIsSpokenFor, { file, act: 'approve', said: { ...said, answer: 'declined' } })).toEqual(
      [],
    );
  });

  test('Standards 6.10(e) allows: the own word of an older child, of an adult, and of whom no age is known', () => {
    const alone = (age: object) =>
      breachesOf(smallChildIsSpokenFor, { file: { ...age, consents: [own] }, said: asking() });
    expect(alone({ age: 'child', ageGroup: '12-17', childUntil: '2031-03-31' })).toEqual([]);
    expect(alone({ age: 'presumed-child', ageGroup: 'unknown', childUntil: undefined })).toEqual([]);
    expect(alone({ age: 'adult', ageGroup: '25+' })).toEqual([]);
  });

  test('Standards 6.5(f): a child is small to the end of the month of the twelfth birthday, by the latest birth that may be theirs', () => {
    const on = (day: string) => isSmallChild({ age: 'child', childUntil: '2032-03-31' }, `${day}T03:00:00.000Z`);
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual([true, false]);
    expect(isSmallChild({ age: 'child', childUntil: undefined }, now)).toBe(false);
  });

  test('Standards 6.3(b): a copy of a small child rests on what others said, and the child’s noes are heard beside it', () => {
    const carrying = (more: object) => wordsThatCarry(fileOf(more), now).map(({ id }) => id);
    expect(carrying({ ...small, consents: [own, guardian, no] })).toEqual(['guardian', 'no']);
    expect(carrying({ consents: [own, no] })).toEqual(['own', 'no']);
  });
});
