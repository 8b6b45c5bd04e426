import { languages } from '@homeward/domain/countries/languages';
import { describe, expect, test } from 'vitest';
import {
  enforced,
  enforcedByShape,
  human,
  type Means,
  notYet,
  type Obligation,
  otherwise,
  recorded,
  recordedIn,
  reminded,
  reportedIn,
} from '../../packages/domain/src/law/obligation.ts';
import { register } from '../../packages/domain/src/law/register.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { interviewIsSafe } from '../../packages/domain/src/rules/interview-is-safe.ts';
import { interviewWaitsForCare } from '../../packages/domain/src/rules/interview-waits-for-care.ts';
import { faultsOf, rulesOf } from '../../scripts/law/faults.ts';
import { loadRules } from '../../scripts/law/rules.ts';
import { testsOf, titlesOfRule } from '../../scripts/law/titles.ts';

const obligations = register.flatMap((part) => part.obligations);
const rules = await loadRules();
const changed = (id: string, change: Partial<Obligation>) =>
  obligations.map((one) => (one.id === id ? { ...one, ...change } : one));

const clear = 'packages/domain/src/case/clear.ts';

describe('A register that promises too much is caught', () => {
  test('when an obligation is missing, unknown or there twice', () => {
    const without = obligations.filter(({ id }) => id !== 'R100');
    expect(faultsOf(without, rules)).toEqual([
      'R100 is missing from the register.',
      'R100 is a sentence of no obligation.',
    ]);
    expect(faultsOf(changed('R100', { id: 'R200' }), rules)).toEqual([
      'R100 is missing from the register.',
      'R200 is no obligation of any instrument.',
      'R100 is a sentence of no obligation.',
      'R200 has no sentence.',
    ]);
    expect(faultsOf([...obligations, ...obligations.slice(0, 1)], rules)).toEqual([
      'R001 stands in the register twice.',
    ]);
  });

  test('when it cites an article that is quoted nowhere, or one of its rules does', () => {
    const restsOn = ['Standards 99'] as unknown as Obligation['restsOn'];
    expect(faultsOf(changed('R141', { restsOn }), rules)).toEqual([
      'R141 cites Standards 99, which is quoted nowhere.',
      'R141 stands in Standards 13(a), which R141 does not cite.',
    ]);
    const unquoted = { ...interviewIsSafe, restsOn: [...interviewIsSafe.restsOn, ...restsOn] };
    expect(faultsOf(obligations, new Map([...rules, ['interview-is-safe', unquoted] as const]))).toContain(
      'The rule interview-is-safe cites Standards 99, which is quoted nowhere.',
    );
  });

  test('when one of its codes is neither kept, nor missing, nor explained', () => {
    expect(faultsOf(changed('R141', { codes: ['E', 'M'], kept: [notYet('E')] }), rules)).toEqual([
      'R141 says nothing of its code M.',
    ]);
    expect(faultsOf(changed('R141', { codes: ['E'], kept: [] }), rules)).toEqual(['R141 says nothing of its code E.']);
    const every = [notYet(''), recorded('giveConsent'), recordedIn(clear), reminded(), reportedIn(clear)];
    expect(faultsOf(changed('R141', { codes: ['E'], kept: every }), rules)).toEqual([
      'R141 says nothing of its code E.',
    ]);
    const all: Partial<Obligation> = { codes: ['E', 'R', 'M', 'P'] };
    const kept = [enforcedByShape(clear), recordedIn(clear), reminded(), reportedIn(clear), notYet('')];
    expect(faultsOf(changed('R041', { ...all, kept }), rules)).toEqual([]);
    expect(faultsOf(changed('R141', { ...all, kept: [otherwise('ERM', 'why'), notYet('P')] }), rules)).toEqual([]);
    // A record or a report does not hide behind people.
    const hidden = ['E', 'R', 'M', 'P'].map((code) => `R141 says nothing of its code ${code}.`);
    expect(faultsOf(changed('R141', { ...all, kept: [human('a person')] }), rules)).toEqual(hidden);
  });

  test('when it names a rule that rests on other articles, kept or only begun', () => {
    const fault = 'R141 names the rule interview-is-safe, which rests on none of its articles.';
    expect(faultsOf(changed('R141', { codes: ['E'], kept: [enforced(interviewIsSafe), notYet('E')] }), rules)).toEqual([
      fault,
    ]);
    expect(faultsOf(changed('R141', { codes: ['E'], kept: [notYet('E', interviewIsSafe)] }), rules)).toEqual([fault]);
  });

  test('when nothing counts in the figure it is reported in', () => {
    const file = 'packages/domain/src/report/figures/counted.ts';
    expect(faultsOf(changed('R067', { codes: ['P'], kept: [reportedIn(file)] }), rules)).toContain(
      `R067 is reported in ${file}, which is no figure of packages/domain/src/report/figures.ts.`,
    );
  });

  test('when it is kept by shape alone, and no pair of tests says what that allows and what it refuses', () => {
    expect(faultsOf(changed('R040', { codes: ['E'], kept: [enforcedByShape(clear)] }), rules)).toEqual([
      'R040 is kept by shape, and no test says "R040 allows: …".',
      'R040 is kept by shape, and no test says "R040 refuses: …".',
    ]);
  });

  test('when nothing enforces what stands as enforced', () => {
    expect(faultsOf(changed('R141', { codes: ['E'], kept: [enforced(), notYet('')] }), rules)).toEqual([
      'R141 stands as enforced, and nothing enforces it.',
    ]);
  });

  test('when a file that keeps it does not exist', () => {
    for (const kept of [recordedIn('packages/none.ts'), reportedIn('packages/none.ts')])
      expect(faultsOf(changed('R141', { codes: ['E'], kept: [kept, notYet('E')] }), rules)).toEqual([
        'R141 names packages/none.ts, which does not exist.',
      ]);
  });

  test('when it is kept, and no test speaks of it or of its article', () => {
    const invented = { id: 'R900', codes: ['R'], restsOn: ['Policy VII.1(h)'], says: 'Invented.' } as const;
    const fault = "R900 is spoken of by no test's title, nor is its article.";
    const found = (...kept: readonly Means[]) => faultsOf([...obligations, { ...invented, kept }], rules);
    expect(found(recordedIn(clear))).toContain(fault);
    expect(found(notYet('R'))).not.toContain(fault);
    expect(found(human('a person'))).not.toContain(fault);
  });

  test('when a rule is named by no obligation, or its file exports none of its name', () => {
    const unnamed = obligations.map((one) =>
      rulesOf(one).includes(interviewWaitsForCare) ? { ...one, kept: [notYet(one.codes.join(''))] } : one,
    );
    expect(faultsOf(unnamed, rules)).toEqual(['The rule interview-waits-for-care is named by no obligation.']);
    expect(faultsOf(obligations, new Map([...rules, ['hollow', undefined] as const]))).toEqual([
      'packages/domain/src/rules/hollow.ts exports no rule named hollow.',
    ]);
  });

  test('when a rule says in English something else than its refusal', () => {
    const other = { ...interviewIsSafe, says: 'Anything goes.' };
    expect(faultsOf(obligations, new Map([['interview-is-safe', other] as const]))).toContain(
      'packages/words/src/en/said.json says of "interview-is-safe" something else than the rule.',
    );
  });

  test('when no test of a rule says what it allows, or what it refuses, by one of its articles', () => {
    const file = 'test/law/rules/untested.test.ts';
    const untested = { ...interviewIsSafe, name: 'untested', basis: 'derived' } as const;
    expect(faultsOf(obligations, new Map([...rules, ['untested', untested] as const]))).toEqual([
      'The rule untested is named by no obligation.',
      ...languages.map((one) => `packages/words/src/${one}/said.json has no refusal "untested".`),
      `${file} has no test "{article} allows: …".`,
      `${file} has no test "{article} refuses: …".`,
    ]);
    const titles = (restsOn: RuleStatement['restsOn']) => titlesOfRule({ ...interviewIsSafe, restsOn });
    expect(titles(['Standards 7.1(a)'])).toMatchObject({ allows: [expect.any(String)], refuses: [] });
    expect(titles(['Standards 7.1(b)'])).toMatchObject({ allows: [], refuses: [expect.any(String)] });
    expect(titles(['Standards 6.5(e)'])).toEqual({ allows: [], refuses: [] });
  });
});

describe('The tests of an obligation', () => {
  const row = (restsOn: Obligation['restsOn'], ...kept: readonly Means[]) =>
    testsOf({ id: 'R000', codes: ['E'], restsOn, says: 'Invented.', kept });
  const ofSharing = 'test/law/rules/sharing-needs-consent.test.ts';

  test('are those whose titles have its article as a whole, and those of its rules', () => {
    expect(row(['Standards 11(7)'])).toContain(ofSharing);
    expect(row(['Standards 11'])).not.toContain(ofSharing);
    expect(row(['Standards 15'], enforced(interviewIsSafe))).toEqual(['test/law/rules/interview-is-safe.test.ts']);
    expect(row(['Standards 15'], enforced({ ...interviewIsSafe, name: 'untested' }))).toEqual([]);
  });
});
