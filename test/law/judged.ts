import { expect } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { entriesNamedIn } from '../../packages/domain/src/case/named.ts';
import type { CaseRule } from '../../packages/domain/src/law/case-rule.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { bareIn } from './in-words.ts';

type Situation = {
  /** What is different from a file just opened for an adult Cambodian. */
  readonly file?: Partial<CaseState>;
  /** The act that says it, where the rule looks at the entries it names. */
  readonly act?: CaseCommandName;
  readonly said?: object;
  readonly at?: string;
  readonly by?: Actor;
};

/**
 * What one rule on a case finds, alone: no other rule and no state of the record speaks before it. Whatever it finds has words
 * in every language, so each test of a refusal is one of its sentence, too.
 */
export function breachesOf(
  rule: CaseRule,
  { file = {}, act, said = {}, at = now, by = people['case-worker'] }: Situation = {},
): readonly string[] {
  const named = act === undefined ? [] : entriesNamedIn(caseCommands[act].body, said);
  const breaches = rule.breaches({ file: fileOf(file), said: said as never, named, at, by, id: idOf(60) });
  expect(bareIn(rule.name, breaches), 'codes without words').toEqual([]);
  return breaches;
}
