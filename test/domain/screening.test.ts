import { describe, expect, test } from 'vitest';
import { screenPerson } from '../../packages/domain/src/arrival/screen-person.ts';
import {
  type IndicatorAnswers,
  indicatorCount,
  indicators,
  resultOf,
  type ScreeningResult,
  said,
  screeningResult,
} from '../../packages/domain/src/arrival/screening.ts';
import { exploitation } from '../../packages/domain/src/case/clear.ts';
import { actBy, allNo, brokenBy, eventOf, logged, screened, screening } from './made.ts';

/** All 243 ways to answer five questions. */
const everyAnswer: readonly IndicatorAnswers[] = indicators.reduce<readonly IndicatorAnswers[]>(
  (known, name) => known.flatMap((answers) => said.options.map((one) => ({ ...answers, [name]: one }))),
  [allNo],
);
const truth = [true, false] as const;
const seen = truth.flatMap((declined) =>
  truth.flatMap((vulnerable) => truth.map((wishesHelp) => ({ declined, vulnerable, wishesHelp }))),
);

/** The table as a lawyer would write it, from the counts of yes and of silence alone. */
function expected(yes: number, silent: number, of: (typeof seen)[number]): ScreeningResult {
  if (yes >= 1) return 'presumed-victim';
  if (of.declined) return 'declined';
  if (silent >= 1) return 'presumed-victim';
  return of.vulnerable || of.wishesHelp ? 'vulnerable' : 'none';
}

describe('The screening table', () => {
  test('Standards 7.1(c): 243 ways to answer by eight ways to stand there lead where the table says', () => {
    expect(everyAnswer).toHaveLength(243);
    expect(new Set(everyAnswer.map((one) => JSON.stringify(one))).size).toBe(243);
    for (const answers of everyAnswer)
      for (const of of seen) {
        const values = Object.values(answers);
        const yes = values.filter((one) => one === 'yes').length;
        const silent = values.filter((one) => one === 'not-said').length;
        expect(resultOf(answers, of), JSON.stringify({ answers, of })).toBe(expected(yes, silent, of));
        expect(indicatorCount(answers)).toBe(yes);
      }
  });

  test('nobody is found to be nothing while one question is open, unless the person declined', () => {
    const open = everyAnswer.filter((one) => Object.values(one).includes('not-said'));
    const results = open.flatMap((one) => seen.filter((of) => !of.declined).map((of) => resultOf(one, of)));
    expect(new Set(results)).toEqual(new Set(['presumed-victim']));
  });

  test('five "no" of an adult without needs, fear or wish: the one way to nothing', () => {
    const nothing = everyAnswer.flatMap((one) => seen.filter((of) => resultOf(one, of) === 'none'));
    expect(nothing).toEqual([{ declined: false, vulnerable: false, wishesHelp: false }]);
  });
});

describe('A screening', () => {
  const officer = actBy('intake');

  test('of an adult who says no five times is written down with its counts', () => {
    expect(eventOf(screenPerson(logged(), screening(), officer))).toMatchObject({
      type: 'ArrivalScreened',
      indicators: 0,
      result: 'none',
      by: 'intake-1',
    });
  });

  test.each([
    ['a child', { age: { birth: '2015' } }],
    ['a presumed child', { age: { unknown: true } }],
    ['a need', { needs: ['food'] }],
    ['a threat', { threats: 'they said they would come' }],
  ])('finds %s vulnerable', (_, person) => {
    expect(eventOf(screenPerson(logged(10, person), screening(), officer))).toMatchObject({ result: 'vulnerable' });
  });

  test('that finds an exploitation finds a victim, even where the person declines to answer', () => {
    for (const one of exploitation.options) {
      const found = screenPerson(logged(), screening({ declined: true, exploitation: [one] }), officer);
      expect(eventOf(found)).toMatchObject({ result: 'presumed-victim', exploitation: [one] });
    }
  });

  test('Standards 7.1(c): the officer may raise what the answers lead to, never lower it', () => {
    const rank = ['none', 'declined', 'vulnerable', 'presumed-victim'] as const;
    const ways: Readonly<Record<ScreeningResult, object>> = {
      none: {},
      declined: { declined: true },
      vulnerable: { wishesHelp: true },
      'presumed-victim': { answers: { ...allNo, 'papers-kept': 'yes' } },
    };
    for (const found of rank)
      for (const result of screeningResult.options) {
        const decision = screenPerson(logged(), screening({ ...ways[found], result }), officer);
        const lowered = rank.indexOf(result) < rank.indexOf(found);
        expect(brokenBy(decision), `${found} -> ${result}`).toEqual(
          lowered ? { 'ambiguous-is-a-victim': ['result-below-the-answers'] } : {},
        );
        if (!lowered) expect(eventOf(decision)).toMatchObject({ result });
      }
  });

  test.each([
    [
      'interview-is-safe',
      { setting: { safeSpace: false, noSuspects: true, supportOffered: true } },
      {},
      ['space-not-safe'],
    ],
    [
      'interview-is-safe',
      { setting: { safeSpace: true, noSuspects: false, supportOffered: true } },
      {},
      ['suspects-near'],
    ],
    [
      'interview-is-safe',
      { setting: { safeSpace: true, noSuspects: true, supportOffered: false } },
      {},
      ['support-person-not-offered'],
    ],
    ['interview-waits-for-care', {}, { needs: ['doctor'] }, ['need-open:doctor']],
    [
      'interview-waits-for-care',
      { needsMet: ['doctor'] },
      { needs: ['doctor', 'counsellor'] },
      ['need-open:counsellor'],
    ],
    ['interview-needs-its-interpreter', { interpreter: false }, { language: 'vi' }, ['interpreter-missing']],
    ['interview-needs-its-interpreter', { interpreter: false }, { signLanguage: true }, ['interpreter-missing']],
    [
      'ambiguous-is-a-victim',
      { answers: { ...allNo, 'papers-kept': 'yes' }, result: 'none' },
      {},
      ['result-below-the-answers'],
    ],
  ] as const)('that breaks %s is written down, and kept with that alone', (rule, how, person, breaches) => {
    expect(brokenBy(screenPerson(logged(10, person), screening(how), officer))).toEqual({ [rule]: breaches });
  });

  test('that breaks every rule at once is kept with every one; what makes no sense is refused', () => {
    const arrival = { ...logged(10, { language: 'vi', needs: ['doctor', 'counsellor'] }) };
    const everythingWrong = screening({
      setting: { safeSpace: false, noSuspects: false, supportOffered: false },
      interpreter: false,
      answers: { ...allNo, 'wages-withheld': 'not-said' },
      result: 'none',
    });
    const late = actBy('intake', { occurredAt: '2026-02-01T00:00:00.000Z' });
    expect(brokenBy(screenPerson(arrival, everythingWrong, late))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
    });
    expect(brokenBy(screenPerson(arrival, everythingWrong, officer))).toEqual({
      'interview-is-safe': ['space-not-safe', 'suspects-near', 'support-person-not-offered'],
      'interview-waits-for-care': ['need-open:doctor', 'need-open:counsellor'],
      'interview-needs-its-interpreter': ['interpreter-missing'],
      'ambiguous-is-a-victim': ['result-below-the-answers'],
    });
  });

  test('is done again when there is more to say, and stands as the last one', () => {
    const twice = screened(screened(logged()), { answers: { ...allNo, 'papers-kept': 'yes' } });
    expect(twice.screening).toMatchObject({ result: 'presumed-victim', indicators: 1 });
    expect(twice.status).toBe('screened');
  });
});
