import { expect, test } from 'vitest';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import type { CaseRule } from '../../packages/domain/src/law/case-rule.ts';
import { type EffectRule, standsBefore } from '../../packages/domain/src/law/effect-rule.ts';
import { rulesBefore, rulesGuarding } from '../../packages/domain/src/law/guards.ts';
import { desks, kindsOfDeskAct } from '../../scripts/law/desks.ts';
import { loadRules } from '../../scripts/law/rules.ts';

const rules = [...(await loadRules()).values()];
const limits = rules.filter((rule): rule is CaseRule => rule !== undefined && 'guards' in rule);
const written = rules.filter((rule): rule is EffectRule => rule !== undefined && 'before' in rule);
const commands = Object.keys(caseCommands) as CaseCommandName[];
const kinds = [...new Set(commands.flatMap((name) => Object.keys(caseCommands[name].effects)))] as EffectKind[];

test('Every rule that is written for an effect stands before each kind of it, once, and no other does', () => {
  expect(written.length).toBeGreaterThan(80);
  for (const kind of kinds) {
    const expected = written.filter((rule) => standsBefore(rule, kind)).map((rule) => rule.name);
    expect(beforeOf(kind).toSorted(), kind).toEqual(expected.toSorted());
  }
});

test('Every rule stands before something that an act of a file does, or of a desk that has none', () => {
  const ofDesks = Object.values(desks).flatMap(({ acts }) => Object.values(acts).flatMap(kindsOfDeskAct));
  const idle = written.filter((rule) => ![...kinds, ...ofDesks].some((kind) => standsBefore(rule, kind)));
  expect(idle.map((rule) => rule.name)).toEqual([]);
});

test('What stands before an act and not before what it does is a limit of the software, and cites no article', () => {
  for (const name of commands) {
    const expected = limits.filter(({ guards }) => guards.includes(name)).map((rule) => rule.name);
    expect(
      rulesGuarding(name)
        .map((rule) => rule.name)
        .toSorted(),
      name,
    ).toEqual(expected.toSorted());
  }
  expect(limits.filter(({ basis }) => basis !== 'technical').map((rule) => rule.name)).toEqual([]);
});

const beforeOf = (kind: EffectKind) => rulesBefore(kind).map((rule) => rule.name);

test('A rule may stand before several effects, and an effect behind several rules or none', () => {
  expect(beforeOf('served.offer')).toEqual(['service-is-hers-to-have']);
  expect(beforeOf('served.answer')).toEqual(['service-is-hers-to-have']);
  expect(beforeOf('refused-service')).toEqual(['service-is-never-refused-for-being-foreign']);
  expect(beforeOf('consented.in-the-file')).toEqual(
    expect.arrayContaining(['adult-agrees-herself', 'strange-interpreter-serves-a-doctor-alone']),
  );
  expect(beforeOf('provider-judged')).toEqual([]);
});
