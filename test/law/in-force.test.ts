import { describe, expect, test } from 'vitest';
import { articles } from '../../packages/domain/src/law/articles.ts';
import { ruleSetAt, textThatJudged, versionAt, wordingAt } from '../../packages/domain/src/law/in-force.ts';
import { amended, standards } from '../../packages/domain/src/law/wording.ts';

const first = standards`${1} The first wording.`;
const second = { text: 'The second.', instrument: 'Prakas 857', date: '2027-01-01', line: 2, lastLine: 2 } as const;
const changed = amended(first, second);
// Midnight in Cambodia is five in the afternoon of the day before in UTC.
const eve = '2026-12-31T16:59:59.999Z';
const day = '2026-12-31T17:00:00.000Z';

describe('R167, Prakas 852 Art 2: which text judged what', () => {
  test('a later wording is added with its date, and the old one stays word for word', () => {
    expect(changed).toEqual([...first, second]);
    expect(changed[0]).toBe(first[0]);
  });

  test('what was recorded is judged by the wording in force that day in Cambodia, whatever came later', () => {
    expect(wordingAt(changed, eve)?.text).toBe('The first wording.');
    expect(wordingAt(changed, day)?.text).toBe('The second.');
    expect(wordingAt(changed, '2009-09-02T16:59:59.999Z')).toBeUndefined();
  });

  test('a wording that is not later than the last is no change of the law', () => {
    for (const date of ['2009-09-03', '2009-01-01']) expect(() => amended(first, { ...second, date })).toThrow(date);
  });

  test('the version of the rule set follows from when something was recorded', () => {
    expect(versionAt([first, changed], eve)).toBe('2009-09-03');
    expect(versionAt([first, changed], day)).toBe('2027-01-01');
    expect(ruleSetAt('2026-03-02T03:00:00.000Z')).toBe('2009-09-09');
    expect(ruleSetAt('2008-06-01T00:00:00.000Z')).toBeUndefined();
  });

  test('every article carries its instrument and its date, its wordings in order', () => {
    for (const [citation, wordings] of Object.entries(articles)) {
      const dates = wordings.map(({ date }) => date);
      expect(dates, citation).toEqual([...new Set(dates)].toSorted());
      expect(wordings.every(({ instrument, date }) => instrument.length > 0 && /^\d{4}-\d\d-\d\d$/.test(date))).toBe(
        true,
      );
    }
    expect(textThatJudged('Standards 7.1(c)', '2026-03-02T03:00:00.000Z')).toMatchObject({
      instrument: 'Prakas 857',
      date: '2009-09-03',
    });
  });
});
