import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carrying } from '../../packages/domain/src/case/breaches/carrying.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { effectsOf } from '../../packages/domain/src/case/effects-of.ts';
import { entriesNamedIn } from '../../packages/domain/src/case/named.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { effects } from '../../packages/domain/src/effects/effects.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';
import { desks, kindsOfDeskAct } from '../../scripts/law/desks.ts';
import { kindsOf, stands } from '../../scripts/law/effects.ts';
import { brokenBy, idOf } from '../domain/made.ts';
import { names, type Situation, situationOf } from './whatever-is-said.ts';

const drawn = new Map(names.map((name) => [name, fc.sample(situationOf(name), { numRuns: 300, seed: 2009 })] as const));
const situations = (name: CaseCommandName) => drawn.get(name) ?? [];
const id = idOf(500);

function decided({ name, file, said, by, at }: Situation) {
  return decideCase(name, file, said as never, actOf(by, at, {}), id, [], 'not-needed');
}

/** Which effects hold a field of a file. */
const holding = (field: string) =>
  effects.filter(({ fields }) => (fields as readonly string[]).includes(field)).map(({ name }) => name);

/** The fields that an act has changed, of those that hold an effect; copies that follow what is written are made by no act. */
function changed(before: CaseState, after: Partial<CaseState>): readonly string[] {
  return Object.keys(after).filter((field) => {
    const [was, is] = [before[field as keyof CaseState], after[field as keyof CaseState]];
    return was !== is && JSON.stringify(was) !== JSON.stringify(is) && holding(field).length > 0;
  });
}

type Leaves = (file: CaseState, said: object, stamp: object) => Partial<CaseState>;

/** Effects that an act had on a file and does not declare. @internal */
function undeclared(name: CaseCommandName, kinds: readonly string[]): readonly string[] {
  const found = situations(name).flatMap((one) => {
    const decision = decided(one);
    if (decision.type === 'refused') return [];
    const { said, occurredAt: at, by } = decision.event as { said: object; occurredAt: string; by: string };
    const fields = changed(one.file, (caseCommands[name].leaves as Leaves)(one.file, said, { id, at, by }));
    return fields.filter(
      (field) => !holding(field).some((effect) => kinds.some((kind) => kind.split('.')[0] === effect)),
    );
  });
  return [...new Set(found)];
}

describe('What an act does to a person, it declares', () => {
  test.each(names)('%s changes no field of an effect that it does not declare', (name) => {
    expect(undeclared(name, kindsOf(name))).toEqual([]);
  });

  test('an effect that is not declared is found: of each act whose entry joins a list of one', () => {
    const found = names.filter((name) => kindsOf(name).length > 0 && undeclared(name, []).length > 0);
    expect(found.length).toBeGreaterThan(60);
    expect(undeclared('placePerson', ['in-care-of.stay'])).toContain('placement');
  });

  test('each kind of effect is declared by an act on a case or at a desk, and each effect has its sentence', () => {
    const ofDesks = Object.values(desks).flatMap(({ acts }) => Object.values(acts).flatMap(kindsOfDeskAct));
    const kinds = new Set([...names.flatMap(kindsOf), ...ofDesks].map((kind) => kind.split('.')[0]));
    expect(effects.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([]);
    for (const { says } of effects) expect(says).toMatch(/^[A-Z].*\.$/);
  });
});

/** Which rules find something in a situation, asked one by one and by nobody who decides. */
function foundBy({ name, file, said, by, at }: Situation) {
  const sound = carrying(file);
  const named = entriesNamedIn(caseCommands[name].body, said);
  return effectsOf(caseCommands[name], { file: sound, said, by, at, recordedAt: at }).flatMap((effect) =>
    rulesBefore(effect.type).map((rule) => ({
      stand: `${name} ${effect.type} ${rule.name}`,
      rule: rule.name,
      breaks: rule.breaches({ effect, file: sound, named, at, recordedAt: at, by, id } as never).length > 0,
    })),
  );
}

describe('Whatever act reaches an effect meets every rule of it', () => {
  const met = new Set<string>();

  test.each(names)('%s', (name) => {
    for (const one of situations(name)) {
      const found = foundBy(one);
      for (const { stand } of found) met.add(stand);
      const decision = decided(one);
      const told = Object.keys(brokenBy(decision));
      const broken = [...new Set(found.filter(({ breaks }) => breaks).map(({ rule }) => rule))];
      // A limit that refuses a record speaks alone: nothing is written that a rule could mark.
      if (caseCommands[name].as === 'record' && decision.type === 'refused') continue;
      expect(told, name).toEqual(expect.arrayContaining(broken));
    }
  });

  test('every act, effect and rule of the list was met', () => {
    const listed = stands().map(({ act, effect, rule }) => `${act} ${effect} ${rule}`);
    expect(listed.length).toBeGreaterThan(120);
    expect(listed.filter((one) => !met.has(one))).toEqual([]);
  });
});
