import type { ReceiverStanding } from '../directory/provider.ts';
import { anybody, type EffectRule, standsBefore } from '../law/effect-rule.ts';
import { gatesInForce, limitsInForce } from '../law/guards.ts';
import type { Check } from '../law/refusal.ts';
import type { RuleStatement } from '../law/rule.ts';
import type { Actor } from '../people/actor.ts';
import { carrying } from './breaches/carrying.ts';
import type { CaseState } from './case.ts';
import { caseCommands } from './commands.ts';

/** What may not be done yet, and by which article, as far as the case alone decides: shown before anybody tries. */
export type ClosedGate = {
  readonly commands: readonly string[];
  readonly code: string;
  readonly says: string;
  readonly restsOn: readonly string[];
  readonly breaches: readonly string[];
  /** The answer that is closed while others may be open: `{ reason: 'unreachable' }`. */
  readonly when?: Readonly<Record<string, unknown>>;
};

/**
 * Every gate of the register that this case keeps closed, in the register's order, then those shared with the border.
 */
export function closedGates(whole: CaseState, at: string): readonly ClosedGate[] {
  const file = carrying(whole);
  const ofTheRegister = gatesInForce().map((rule) => gateOf(rule, actsWithEffects(rule), file, at));
  const limits = limitsInForce().map((rule) => gateOf(rule, rule.guards, file, at));
  return [...ofTheRegister, ...limits, ...sharedGates(file, at)].filter(({ breaches }) => breaches.length > 0);
}

type Gate = RuleStatement & Required<Pick<EffectRule, 'standing'>> & Pick<EffectRule, 'when'>;

function gateOf(
  { name, says, restsOn, standing, when = {} }: Gate,
  commands: readonly string[],
  file: CaseState,
  at: string,
) {
  const answer = Object.keys(when).length === 0 ? {} : { when };
  return { commands, code: name, says, restsOn, breaches: standing(file, at), ...answer };
}

const actsOf = new Map<EffectRule, readonly string[]>();

/** The acts that have an effect before which a rule stands: each rule is looked at once. */
function actsWithEffects(rule: EffectRule): readonly string[] {
  const known = actsOf.get(rule) ?? actsFound(rule);
  actsOf.set(rule, known);
  return known;
}

function actsFound(rule: EffectRule): readonly string[] {
  return Object.entries(caseCommands).flatMap(([name, { effects }]) =>
    Object.keys(effects).some((kind) => standsBefore(rule, kind)) ? [name] : [],
  );
}

/** A command by what all commands have in common. */
type WithChecks = {
  readonly checks: (facts: {
    readonly file: CaseState;
    readonly said: unknown;
    readonly at: string;
    readonly by: Actor;
    readonly known: readonly string[];
    readonly memorandum: ReceiverStanding;
  }) => readonly Check[];
  readonly supposing: ((file: CaseState) => unknown) | undefined;
};

function sharedGates(file: CaseState, at: string): readonly ClosedGate[] {
  const commands = Object.entries(caseCommands) as readonly (readonly [string, WithChecks])[];
  return commands.flatMap(([name, { checks, supposing }]) =>
    supposing === undefined
      ? []
      : checks({ file, said: supposing(file), at, by: anybody, known: [], memorandum: 'none' }).map(
          ({ rule: { name: code, says, restsOn }, breaches }) => ({ commands: [name], code, says, restsOn, breaches }),
        ),
  );
}
