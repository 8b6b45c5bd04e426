import { expect } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { effectsOf } from '../../packages/domain/src/case/effects-of.ts';
import { entriesNamedIn } from '../../packages/domain/src/case/named.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import type { CaseRule } from '../../packages/domain/src/law/case-rule.ts';
import { type EffectRule, type RuleAnywhere, standsBefore } from '../../packages/domain/src/law/effect-rule.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { bareIn } from './in-words.ts';

type Situation = {
  /** What is different from a file just opened for an adult Cambodian. */
  readonly file?: Partial<CaseState>;
  /** The act that says it, where the rule looks at the entries it names. */
  readonly act?: CaseCommandName;
  readonly said?: object;
  /** The kind of effect it is, where the rule stands before several. */
  readonly as?: EffectKind;
  readonly at?: string;
  readonly by?: Actor;
};

/**
 * What one rule on a case finds, alone: no other rule and no state of the record speaks before it. Whatever it finds has words
 * in every language, so each test of a refusal is one of its sentence, too.
 */
export function breachesOf(
  rule: CaseRule | EffectRule | RuleAnywhere,
  { file = {}, act, said = {}, as, at = now, by = people['case-worker'] }: Situation = {},
): readonly string[] {
  const named = act === undefined ? [] : entriesNamedIn(caseCommands[act].body, said);
  const around = { file: fileOf(file), named, at, recordedAt: at, by, id: idOf(60) };
  const breaches =
    'before' in rule
      ? happenings(rule, around, { act, said, ...(as === undefined ? {} : { as }) } as never).flatMap((one) =>
          (rule as EffectRule).breaches(one as never),
        )
      : rule.breaches({ ...around, said: said as never });
  expect(bareIn(rule.name, breaches), 'codes without words').toEqual([]);
  return breaches;
}

type Around = { readonly file: CaseState; readonly at: string; readonly by: Actor };

/** The effects of an act that the rule stands before; without an act, what is said is the effect. */
function happenings(
  rule: Pick<EffectRule, 'before'>,
  around: Around,
  { act, said, as }: Pick<Situation, 'act' | 'as'> & { readonly said: object },
): readonly object[] {
  if (act === undefined) return [{ ...around, effect: { type: as ?? rule.before[0], ...said } }];
  const effects = effectsOf(caseCommands[act], { ...around, recordedAt: around.at, said });
  return effects
    .filter(({ type }) => standsBefore(rule, type))
    .map((effect) => ({ ...around, effect, recordedAt: around.at }));
}
