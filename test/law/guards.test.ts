import { expect, test } from 'vitest';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import type { CaseRule } from '../../packages/domain/src/law/case-rule.ts';
import { rulesGuarding } from '../../packages/domain/src/law/guards.ts';
import { loadRules } from '../../scripts/law/rules.ts';

const written = [...(await loadRules()).values()].filter(
  (rule): rule is CaseRule => rule !== undefined && 'guards' in rule,
);
const commands = Object.keys(caseCommands) as CaseCommandName[];
const guardsOf = (name: CaseCommandName) => rulesGuarding(name).map((rule) => rule.name);

test('Every rule that is written for a command on a case stands before it, once, and no other does', () => {
  expect(written.length).toBeGreaterThan(8);
  for (const name of commands) {
    const expected = written.filter(({ guards }) => guards.includes(name)).map((rule) => rule.name);
    expect(guardsOf(name).toSorted(), name).toEqual(expected.toSorted());
  }
});

test('A rule may stand before several commands, and a command behind several rules or none', () => {
  expect(guardsOf('offerService')).toEqual(['service-is-hers-to-have']);
  expect(guardsOf('answerService').toSorted()).toEqual([
    'service-is-hers-to-have',
    'service-is-never-refused-for-being-foreign',
  ]);
  expect(guardsOf('giveConsent')).toEqual(['adult-agrees-herself']);
  expect(guardsOf('keepOwnWords')).toEqual([]);
});
