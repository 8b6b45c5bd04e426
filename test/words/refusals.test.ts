import { expect, test } from 'vitest';
import { loadRules } from '../../scripts/law/rules.ts';
import { keysOf, written } from './words-of.ts';

const rules = await loadRules();

test('every rule has its sentence in both languages, and no sentence is without its rule', () => {
  expect(rules.size).toBeGreaterThan(30);
  expect(keysOf('en', 'refusals').toSorted()).toEqual([...rules.keys()].toSorted());
  expect(keysOf('km', 'refusals').toSorted()).toEqual([...rules.keys()].toSorted());
});

test('the English sentence of a rule is what the rule says', () => {
  const en = written('en', 'refusals');
  for (const [name, rule] of rules) expect(en[name], name).toBe(rule?.says);
});
