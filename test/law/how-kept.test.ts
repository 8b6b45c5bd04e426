import { describe, expect, test } from 'vitest';
import {
  enforced,
  enforcedByShape,
  howKept,
  human,
  type Means,
  meansOf,
  notYet,
  otherwise,
  recorded,
  recordedIn,
  reportedIn,
} from '../../packages/domain/src/law/obligation.ts';
import { interviewIsSafe } from '../../packages/domain/src/rules/interview-is-safe.ts';
import { noteOf } from '../../scripts/law/print.ts';

const clear = 'packages/domain/src/case/clear.ts';

describe('How an obligation is kept', () => {
  const how = (...kept: readonly Means[]) => howKept({ kept });

  test('is one word: not yet while anything is open, else its first means', () => {
    expect(how()).toBe('not yet');
    expect(how(enforcedByShape(clear), notYet('R'))).toBe('not yet');
    expect(how(recorded('giveConsent'), enforcedByShape(clear))).toBe('recorded');
    expect(how(otherwise('M', 'why'), enforcedByShape(clear))).toBe('enforced');
    expect(how(otherwise('M', 'why'))).toBe('not yet');
    expect(how(human('a person'))).toBe('human');
  });

  test('is told to a reader beside its rules', () => {
    const told = [
      enforced(interviewIsSafe),
      enforcedByShape(clear),
      recorded('openPhase', 'closePhase'),
      recordedIn(clear),
      reportedIn(clear),
      human('a person'),
      otherwise('RM', 'why'),
      notYet('RM'),
    ];
    expect(told.map((means) => noteOf(means, true))).toEqual([
      undefined,
      `by shape in ${clear}`,
      'recorded by openPhase, closePhase',
      `recorded by ${clear}`,
      `reported in ${clear}`,
      'kept by people: a person',
      'R, M otherwise: DECISIONS why',
      'not yet: R, M',
    ]);
    expect(told.slice(1, 5).map((means) => noteOf(means, false))).toEqual([
      undefined,
      'recorded by openPhase, closePhase',
      undefined,
      undefined,
    ]);
  });

  test('is by the letter of each sentence where they are kept otherwise, and what people keep comes last of all', () => {
    const byPeople = human('a person');
    const written = recorded('giveConsent');
    const kept = { a: [byPeople], b: [written], c: [written, byPeople] };
    expect(meansOf(kept, 'a')).toEqual([byPeople]);
    expect(meansOf(kept, 'd')).toEqual([]);
    expect(meansOf(kept)).toEqual([written, byPeople]);
    expect(meansOf([written], 'b')).toEqual([written]);
  });
});
