import { describe, expect, test } from 'vitest';
import { articles } from '../../packages/domain/src/law/articles.ts';
import { clocksInForce } from '../../packages/domain/src/law/guards.ts';
import { limits } from '../../packages/domain/src/law/limits.ts';
import { wordsOf } from '../../packages/domain/src/law/quoted.ts';
import { register } from '../../packages/domain/src/law/register.ts';
import type { RuleStatement } from '../../packages/domain/src/law/rule.ts';
import { interviewIsSafe } from '../../packages/domain/src/rules/interview-is-safe.ts';
import { lateEntryGivesItsReason } from '../../packages/domain/src/rules/late-entry-gives-its-reason.ts';
import { riskComesBeforeTheIntervention } from '../../packages/domain/src/rules/risk-comes-before-the-intervention.ts';
import { faultsOf } from '../../scripts/law/faults.ts';
import { unquoted } from '../../scripts/law/quotes.ts';
import { changedBy, faultsOfReadings, summaryOfReadings } from '../../scripts/law/readings/second.ts';
import { readings } from '../../scripts/law/readings.ts';
import { loadRules } from '../../scripts/law/rules.ts';

const rules = await loadRules();
const written = [...rules.values()].flatMap((one) => one ?? []);
const stated: readonly RuleStatement[] = [...written, ...clocksInForce()];
const obligations = register.flatMap((part) => part.obligations);
const withRule = (rule: RuleStatement) => faultsOf(obligations, new Map([...rules, [rule.name, rule] as const]));

describe('A rule that says it is the text', () => {
  const text = stated.filter(({ basis }) => basis === 'text');

  test('quotes words of each article it cites, as they stand in force', () => {
    expect(text).toHaveLength(37);
    expect(stated.flatMap((one) => unquoted(one))).toEqual([]);
  });

  test('is caught when an article does not say what it quotes, when one is not quoted, and when a reading quotes', () => {
    const words = wordsOf(interviewIsSafe);
    expect(unquoted(interviewIsSafe, [...words, 'An invented word'])).toEqual([
      'interview-is-safe quotes “An invented word”, which none of its articles says.',
    ]);
    expect(unquoted(interviewIsSafe, words.toSpliced(1, 1))).toEqual([
      'interview-is-safe is text, and quotes nothing of Standards 7.1(b).',
    ]);
    expect(unquoted(riskComesBeforeTheIntervention, ['Prior to the crisis intervention'])).toEqual([
      'risk-comes-before-the-intervention quotes words, and is not text.',
    ]);
    expect(withRule({ ...interviewIsSafe, name: 'unquoted' })).toContain(
      'unquoted is text, and quotes nothing of Standards 7.1(a).',
    );
    expect(articles['Standards 7.2(c)'].at(-1)?.text).not.toContain('emergency');
  });

  test('stands in the table of readings, and so does every one that was read and found to be a reading of ours', () => {
    const verdicts = Object.fromEntries(Object.entries(readings).map(([name, { verdict }]) => [name, verdict]));
    const found = Object.fromEntries(text.map(({ name }) => [name, 'text'] as const));
    expect(Object.fromEntries(Object.entries(verdicts).filter(([, verdict]) => verdict === 'text'))).toEqual(found);
    const names = new Set(stated.map(({ name }) => name));
    expect(Object.keys(readings).filter((name) => !names.has(name))).toEqual([]);
    for (const [name, { verdict, ours }] of Object.entries(readings))
      if (verdict === 'derived') expect(ours, name).toMatch(/\.$/);
  });
});

describe('A second reading', () => {
  const first = readings['interview-is-safe'];
  const planted = (second: unknown) =>
    faultsOfReadings({ 'interview-is-safe': { ...first, second: second as undefined } }, stated);

  test('stands beside every reading, by somebody who agrees or says why not, and what it was to change is changed', () => {
    expect(Object.keys(readings)).toHaveLength(73);
    expect(faultsOfReadings(readings, stated)).toEqual([]);
    const open = Object.values(readings).filter((one) => one.second !== 'agrees' && changedBy(one).length === 0);
    expect(summaryOfReadings(readings)).toMatch(new RegExp(`, ${open.length} disagreements stand$`));
  });

  test('is caught when nobody has read it, when no reason is given, and when nothing was changed or named', () => {
    expect(planted(undefined)).toEqual(['interview-is-safe was not read a second time.']);
    expect(planted('agrees')).toEqual([]);
    expect(planted({ why: 'no', was: { ours: 'Other.' } })).toEqual([
      'interview-is-safe does not say why its second reader does not agree.',
    ]);
    expect(planted({ why: 'No.', was: {} })).toEqual(['interview-is-safe was to be changed, and nothing says how.']);
    expect(planted({ why: 'No.', stands: '' })).toEqual(['interview-is-safe does not say why a disagreement stands.']);
    expect(planted({ why: 'No.', stands: 'The ministry decides.' })).toEqual([]);
    const as = (part: string) => `interview-is-safe was to be changed by its second reading, and its ${part} was not.`;
    const { basis, says, restsOn } = interviewIsSafe;
    const was = { basis, says, restsOn, words: wordsOf(interviewIsSafe), ours: first?.ours, codes: ['suspects-near'] };
    expect(planted({ why: 'No.', was })).toEqual(['basis', 'restsOn', 'says', 'words', 'ours', 'codes'].map(as));
  });
});

describe('A limit of the software', () => {
  test('cites no article, and whatever cites one is no limit', () => {
    expect(limits.length).toBeGreaterThan(30);
    for (const { name, restsOn, basis } of stated) expect(restsOn.length === 0, name).toBe(basis === 'technical');
    const named = written.filter(({ basis }) => basis === 'technical').map(({ name }) => name);
    expect(limits.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
  });

  test('is caught when it cites an article, keeps an obligation, or stands in no list', () => {
    const cited = { ...lateEntryGivesItsReason, restsOn: ['Standards 7.5(e)'] } as const;
    expect(withRule(cited)).toEqual([
      'The limit late-entry-gives-its-reason cites Standards 7.5(e).',
      'The limit late-entry-gives-its-reason does not stand in packages/domain/src/law/limits.ts.',
    ]);
    const uncited = { ...interviewIsSafe, restsOn: [] } as const;
    expect(withRule(uncited)).toContain('The rule interview-is-safe rests on no article, and is no limit.');
    const keeping = obligations.map((one) =>
      one.id === 'R094'
        ? { ...one, kept: [...one.kept, { how: 'enforced', rules: limits.slice(0, 1), files: [] }] }
        : one,
    ) as typeof obligations;
    expect(faultsOf(keeping, rules)).toContain(
      `R094 is kept by ${limits[0]?.name}, which is a limit and keeps no law.`,
    );
  });
});
