import { expect, test } from 'vitest';
import { loadRules } from '../../scripts/law/rules.ts';
import { keysOf, written } from './words-of.ts';

const rules = await loadRules();

test('every rule has its sentence in five languages, and no sentence is without its rule', () => {
  expect(rules.size).toBeGreaterThan(30);
  for (const language of ['en', 'km', 'th', 'vi', 'ms'] as const)
    expect(keysOf(language, 'refusals').toSorted(), language).toEqual([...rules.keys()].toSorted());
});

test('the English sentence of a rule is what the rule says', () => {
  const en = written('en', 'refusals');
  for (const [name, rule] of rules) expect(en[name], name).toBe(rule?.says);
});
