import { describe, expect, test } from 'vitest';
import type { AgeClass } from '../../../packages/domain/src/case/clear.ts';
import { documentsDetermineAge } from '../../../packages/domain/src/rules/documents-determine-age.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const judge = (age: AgeClass, said: object, at = '2026-03-02T03:00:00.000Z') =>
  breachesOf(documentsDetermineAge, { file: { age }, said, at });
const grown = { birth: '1990' };

describe('documents-determine-age', () => {
  test('Standards 7.1(d) allows: every document and opinion to find an adult, before any interview', () => {
    const documents = [
      'birth-certificate',
      'identity-card',
      'passport',
      'school-record',
      'family-book',
      'medical-opinion',
    ];
    for (const evidence of documents) expect(judge('presumed-child', { age: grown, evidence })).toEqual([]);
    expect(judge('child', { age: grown })).toEqual([]);
  });

  test('Standards 6.11(e) allows: an interview to speak of a child, or of an adult who is one already', () => {
    expect(judge('presumed-child', { age: { birth: '2012' }, evidence: 'interview' })).toEqual([]);
    expect(judge('presumed-child', { age: { unknown: true }, evidence: 'interview' })).toEqual([]);
    expect(judge('adult', { age: grown, evidence: 'interview' })).toEqual([]);
    const eve = '2026-03-01T16:59:59.999Z';
    expect(judge('child', { age: { birth: '2008-03-02' }, evidence: 'interview' }, eve)).toEqual([]);
  });

  test('Standards 7.1(d) refuses: an interview to make an adult of a child, presumed or certain', () => {
    for (const age of ['child', 'presumed-child'] as const)
      expect(judge(age, { age: grown, evidence: 'interview' })).toEqual(['adult-by-interview']);
    const birthday = '2026-03-01T17:00:00.000Z';
    expect(judge('child', { age: { birth: '2008-03-02' }, evidence: 'interview' }, birthday)).toEqual([
      'adult-by-interview',
    ]);
  });

  test('Standards 6.11(e) refuses: a paper that was found to be another person’s, whoever reads it again', () => {
    const age = { age: 'adult', ageGroup: '18-24', evidence: 'passport' } as const;
    const read = entryOf(age, now, 60);
    const said = { age: grown, evidence: 'passport' };
    const judged = (why: 'another-person' | 'wrong', evidence = 'passport') => {
      const corrections = [entryOf({ corrects: idOf(60), why })];
      return breachesOf(documentsDetermineAge, {
        file: { age: 'child', ages: [read], corrections },
        said: { ...said, evidence },
      });
    };
    expect(judged('another-person')).toEqual(['paper-of-another']);
    expect([judged('wrong'), judged('another-person', 'school-record')]).toEqual([[], []]);
  });
});
