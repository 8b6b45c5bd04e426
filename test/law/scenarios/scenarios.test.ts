import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { register } from '../../../packages/domain/src/law/register.ts';
import { faultsOfScenarios, type Scenario, scenarios, scenariosIn } from '../../../scripts/law/scenarios.ts';
import { sentencesOf } from '../../../scripts/law/sentences.ts';
import { seats } from './steps/on-a-case.ts';
import { namedRules } from './steps/outcomes.ts';
import { done, fixed, gapsOf, phraseOf } from './steps/phrase.ts';
import { phrases } from './steps/phrases.ts';
import { empty } from './steps/world.ts';

const obligations = register.flatMap((part) => part.obligations);
const all = scenarios();

function run({ file, steps }: Scenario): void {
  steps.reduce((world, step) => {
    try {
      return done(world, step, phrases);
    } catch (fault) {
      throw new Error(`${file}:${step.line} ${(fault as Error).message}`, { cause: fault });
    }
  }, empty);
}

describe('What the law asks, by example', () => {
  test.each(all.map((one) => [`${one.ids.join(', ')} ${one.article}: ${one.title}`, one] as const))('%s', (_, one) => {
    run(one);
  });
});

/** By which rules and clocks each sentence is kept. */
const keepers = new Map(
  obligations
    .flatMap((one) => sentencesOf(one))
    .map(({ id, kept }) => [
      id,
      kept.flatMap((means) => ('rules' in means ? means.rules : 'clocks' in means ? means.clocks : [])),
    ]),
);

/** What a scenario names that does not keep its sentence. */
function strangers({ ids, steps }: Scenario): readonly string[] {
  const keeping = ids.flatMap((id) => keepers.get(id) ?? []);
  const named = steps.filter(({ word }) => word === 'Then').flatMap(({ text }) => namedRules(text));
  return named.filter((rule) => !keeping.includes(rule)).map(({ name }) => name);
}

describe('A scenario', () => {
  test('stands under the article and the words of its sentence, and each enforced sentence has one', () => {
    expect(faultsOfScenarios(obligations, all)).toEqual([]);
  });

  test('has one When at most, and says at the end what came of it', () => {
    for (const { title, steps } of all) {
      expect(steps.filter(({ word }) => word === 'When').length, title).toBeLessThan(2);
      expect(steps.at(-1)?.word, title).toBe('Then');
    }
  });

  test('names no rule and no clock but those that keep its sentence', () => {
    expect(all.map((one) => [one.title, strangers(one)]).filter(([, found]) => found?.length !== 0)).toEqual([]);
  });

  test('says each phrase at least once', () => {
    const said = all.flatMap(({ steps }) => steps).map((step) => phraseOf(step, phrases));
    expect(phrases.filter((one) => !said.includes(one)).map(({ says }) => says)).toEqual([]);
  });

  test('is told twice by no title', () => {
    expect(all.length).toBe(new Set(all.map(({ title }) => title)).size);
  });

  test('is read by one phrase a line', () => {
    for (const { steps } of all)
      for (const { word, text } of steps) {
        const fits = phrases.filter((one) => one.word === word && gapsOf(one, text) !== undefined).map(fixed);
        expect(
          fits.filter((one) => one === Math.max(...fits)),
          text,
        ).toHaveLength(1);
      }
  });
});

const announced = all.filter(({ ids }) => ids.includes('R115'));
const [marked] = announced;
const faults = (changed: Partial<Scenario>) =>
  faultsOfScenarios(obligations, [...all.filter((one) => one !== marked), { ...(marked as Scenario), ...changed }]);
const ran = (change: (text: string) => string) => () =>
  run({
    ...(marked as Scenario),
    steps: (marked as Scenario).steps.map((one) => ({ ...one, text: change(one.text) })),
  });

describe('What is wrong is found', () => {
  test('a sentence without a scenario, one that is none, another article, words that the law does not have', () => {
    expect(
      faultsOfScenarios(
        obligations,
        all.filter((one) => !announced.includes(one)),
      ),
    ).toContain('R115 is enforced and has no scenario under Standards 7.9(d) in test/law/scenarios.');
    expect(faults({ ids: ['R999'] }).join()).toContain('names R999, which is no sentence of the register');
    expect(faults({ ids: [] }).join()).toContain('names no sentence: @R115 above it does');
    expect(faults({ article: 'Standards 7.9(e)' }).join()).toContain(
      'stands under Standards 7.9(e), and R115 is of Standards 7.9(d)',
    );
    expect(faults({ words: '“Visits are announced.”' }).join()).toContain('does not quote R115 as it stands');
    expect(() => scenariosIn('x.feature', 'Feature: x\n  Scenario: y\n    Given z\n')).toThrow(
      'stands under no article',
    );
  });

  test('another rule, another article of it, another outcome, and an act of the other kind', () => {
    expect(ran((text) => text.replace('(Standards 7.9(d))', '(Standards 7.9(e))'))).toThrow(
      /rests on Standards 7\.9\(d\);.*, not on Standards 7\.9\(e\)/,
    );
    expect(ran((text) => text.replace('The person is told', 'Nobody is told'))).toThrow(
      'It was kept, with what it broke: “The person is told',
    );
    expect(ran((text) => text.replace(/^it is kept.*/, 'it is possible'))).toThrow('It was kept, with what it broke');
    expect(ran((text) => text.replace('writes down', 'asks for'))).toThrow('“Visit” is a record of what happened');
  });

  test('a line that no phrase says, with those that come nearest; a word that no form has, with those that it has', () => {
    expect(ran((text) => text.replace('writes down "Visit"', 'writes Visit down'))).toThrow(
      /No phrase says “When the case worker writes Visit down”\. Nearest are: “the \{seat\} writes down "\{act\}"”/,
    );
    expect(ran((text) => text.replace('"Visit"', '"Visiting"'))).toThrow(
      'The list of acts knows no “Visiting”: nearest are Visit',
    );
  });
});

test('The README of this folder names every phrase and every seat there is, and no other phrase', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/^- (Given|When|Then) (.*)$/gm)].map(([, word, says]) => `${word} ${says}`);
  expect(named.toSorted()).toEqual(phrases.map(({ word, says }) => `${word} ${says}`).toSorted());
  for (const seat of Object.keys(seats)) expect(readme).toContain(`\`${seat}\``);
});
