import * as fc from 'fast-check';
import { type CaseState, caseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { effectsOf } from '../../packages/domain/src/case/effects-of.ts';
import { entriesNamedIn } from '../../packages/domain/src/case/named.ts';
import type { CaseRule } from '../../packages/domain/src/law/case-rule.ts';
import { rulesBefore, rulesGuarding } from '../../packages/domain/src/law/guards.ts';
import type { Actor, Role } from '../../packages/domain/src/people/actor.ts';
import { idOf } from '../domain/made.ts';
import { anyOf } from './any-of.ts';

/** A command as it may come, on a case as it may stand. */
export type Situation = {
  readonly name: CaseCommandName;
  readonly file: CaseState;
  readonly said: object;
  readonly by: Actor;
  readonly at: string;
};

const roles: readonly Role[] = ['case-worker', 'supervisor', 'central-unit', 'second-approver'];
const actor = fc.record({
  id: fc.constantFrom('person-one', 'person-two', 'person-three'),
  role: fc.constantFrom(...roles),
  organisation: fc.constantFrom('org-one', 'org-two', 'org-three'),
  country: fc.constant('KH' as const),
  desk: fc.constant('casework' as const),
});

let drawn: readonly CaseState[] | undefined;

/** Two hundred cases as they may stand, drawn from the schema of the state once: drawing one takes longer than judging it. */
export function anyFile(): fc.Arbitrary<CaseState> {
  drawn ??= fc.sample(anyOf(caseState), { numRuns: 200, seed: 2009 }).map((state) => caseState.parse(state));
  return fc.constantFrom(...drawn);
}

/** Any situation of one command: the case and what is said are drawn from their own schemas, so a new field is drawn by itself. */
export function situationOf(name: CaseCommandName): fc.Arbitrary<Situation> {
  const { body } = caseCommands[name];
  return fc.record({
    name: fc.constant(name),
    file: anyFile(),
    said: anyOf(body).map((sent) => {
      const {
        words: _words,
        occurredAt: _at,
        lateReason: _late,
        ...said
      } = body.parse(sent) as Record<string, unknown>;
      return said;
    }),
    by: actor,
    at: fc.constantFrom('2026-03-02T03:00:00.000Z', '2026-12-31T17:00:00.000Z'),
  });
}

export const names = Object.keys(caseCommands) as readonly CaseCommandName[];

/** What each rule in force that guards the command finds, by its name. */
export function foundBy({ name, file, said, by, at }: Situation): Readonly<Record<string, readonly string[]>> {
  const named = entriesNamedIn(caseCommands[name].body, said);
  const facts = { file, said: said as never, named, by, at, recordedAt: at, id: idOf(60) };
  const limits = rulesGuarding(name).map((rule: CaseRule) => [rule.name, rule.breaches(facts)] as const);
  const rules = effectsOf(caseCommands[name], facts).flatMap((effect) =>
    rulesBefore(effect.type).map((rule) => [rule.name, rule.breaches({ ...facts, effect })] as const),
  );
  return Object.fromEntries([...limits, ...rules]);
}
