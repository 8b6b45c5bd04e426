import type * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import type { ReceiverStanding } from '../directory/provider.ts';
import type { EffectKind } from '../effects/effects.ts';
import type { Happening } from '../law/effect-rule.ts';
import { rulesBefore, rulesGuarding } from '../law/guards.ts';
import { type Check, check, keptWith, oncePerRule, refusals } from '../law/refusal.ts';
import type { Actor } from '../people/actor.ts';
import { isToldLate, lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { toldIn } from '../tense.ts';
import { isBackdated } from '../time.ts';
import { carrying } from './breaches/carrying.ts';
import type { CaseState } from './case.ts';
import type { EffectFacts } from './case-command.ts';
import { type CaseCommandName, type CaseCommands, caseCommands } from './commands.ts';
import { effectsOf, type Given } from './effects-of.ts';
import type { CaseEvent } from './events.ts';
import { entriesNamedIn } from './named.ts';

/** A command by what all commands have in common: its own types were checked where it is written. */
type AnyCommand = {
  readonly type: string;
  readonly as: 'permit' | 'record';
  readonly effects: { readonly [Kind in EffectKind]?: (facts: EffectFacts<never>) => object | undefined };
  readonly on: readonly CaseState['status'][];
  readonly wordsIn: string | undefined;
  readonly body: z.ZodLazy<z.ZodObject>;
  readonly checks: (facts: unknown) => readonly Parameters<typeof refusals>[number][];
  readonly keep: (said: object, file: CaseState, at: string, by: Actor, recordedAt: string) => object;
};

/**
 * One decision for every command on a case, by its own rules and those that guard it in the register, all at once. The
 * free text of a body takes no part: it goes sealed beside the event. `known`: the organisations it names that stand in
 * the directory; `memorandum`: how the intended receiver of a part of the file stands with the Ministry.
 */
export function decideCase<Name extends CaseCommandName>(
  name: Name,
  file: CaseState,
  body: z.output<CaseCommands[Name]['body']>,
  act: Act,
  id: string,
  known: readonly string[] = [],
  memorandum: ReceiverStanding = 'none',
): Decision<CaseEvent> {
  const command = caseCommands[name] as unknown as AnyCommand;
  const { words, occurredAt: _at, lateReason, ...said } = body as Record<string, unknown> & Pick<Act, 'lateReason'>;
  const told = toldIn(command.body, said);
  const late = told.some((one) => isToldLate(one, act.recordedAt)) ? lateReason : act.lateReason;
  const { occurredAt: at, recordedAt, by } = act;
  const facts = { file, said, named: entriesNamedIn(command.body, said), at, recordedAt, by, id };
  const all = oncePerRule([
    check(lateEntryGivesItsReason, { ...act, lateReason: late }, told),
    check(staysInItsState, file.status, file.erased === undefined ? command.on : []),
    ...command.checks({ ...facts, known, memorandum }),
    ...rulesGuarding(name).map((rule) => check(rule, facts as never)),
    ...ofEffects(command, facts),
  ]);
  const refused = refusals(...(command.as === 'permit' ? all : all.filter(isLimit)));
  if (refused) return refused;
  return decided({
    type: command.type,
    id,
    said: command.keep(said, file, at, by, recordedAt),
    occurredAt: at,
    by: by.id,
    ...(isBackdated(at, recordedAt) ? { heardAt: recordedAt } : {}),
    ...(late === undefined ? {} : { lateReason: late }),
    ...keptWith(...all.filter((one) => !isLimit(one))),
    ...(words === undefined ? {} : { wordsIn: command.wordsIn }),
  } as CaseEvent);
}

/** Every rule that stands before an effect of the act, held against the file as far as its entries carry. */
function ofEffects(command: AnyCommand, facts: Given & Pick<Happening<never>, 'named' | 'id'>) {
  const sound = { ...facts, file: carrying(facts.file) };
  return effectsOf(command, sound).flatMap((effect) =>
    rulesBefore(effect.type).map((rule) => check(rule, { ...sound, effect })),
  );
}

/** A limit of the software is no law: it refuses a record too. */
function isLimit({ rule }: Check): boolean {
  return rule.basis === 'technical';
}
