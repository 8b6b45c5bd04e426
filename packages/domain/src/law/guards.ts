import type { CaseCommandName } from '../case/commands.ts';
import type { EffectKind } from '../effects/effects.ts';
import type { Citation } from './articles.ts';
import type { CaseRule } from './case-rule.ts';
import type { Clock } from './clock.ts';
import { type EffectRule, standsBefore } from './effect-rule.ts';
import { keptToday } from './kept-today.ts';
import { limits } from './limits.ts';
import { type Means, meansOf } from './obligation.ts';
import type { RuleStatement } from './rule.ts';

/** The rules that one means of keeping an obligation puts in force. */
export function rulesOf(one: Means): readonly RuleStatement[] {
  if (one.how === 'enforced') return one.rules;
  return one.how === 'not yet' ? one.begun : [];
}

function isCaseRule(rule: RuleStatement): rule is CaseRule {
  return 'guards' in rule;
}

function isEffectRule(rule: RuleStatement): rule is EffectRule {
  return 'before' in rule;
}

const means: readonly Means[] = Object.values(keptToday).flatMap((kept) => meansOf(kept));

const inForce: ReadonlySet<CaseRule> = new Set([...means.flatMap(rulesOf), ...limits].filter(isCaseRule));
const ofEffects: ReadonlySet<EffectRule> = new Set(means.flatMap(rulesOf).filter(isEffectRule));

const guarding: ReadonlyMap<CaseCommandName, readonly CaseRule[]> = new Map(
  [...new Set([...inForce].flatMap(({ guards }) => guards))].map(
    (name) => [name, [...inForce].filter(({ guards }) => guards.includes(name))] as const,
  ),
);

/** The rules that stand before a command on a case: those that the register names, the limits, and no others. */
export function rulesGuarding(name: CaseCommandName): readonly CaseRule[] {
  return guarding.get(name) ?? [];
}

const before = new Map<EffectKind, readonly EffectRule[]>();

/** The rules that stand before a kind of effect, whichever act reaches it: those that the register names, and no others. */
export function rulesBefore(kind: EffectKind): readonly EffectRule[] {
  const known = before.get(kind);
  if (known !== undefined) return known;
  const found = [...ofEffects].filter((rule) => standsBefore(rule, kind));
  before.set(kind, found);
  return found;
}

/** The articles that a rule in force rests on, by its name. */
export function articlesOf(name: string): readonly Citation[] {
  return [...ofEffects].find((rule) => rule.name === name)?.restsOn ?? [];
}

/** The clocks that the register says remind. */
export function clocksInForce(): readonly Clock[] {
  return clocks;
}

const clocks: readonly Clock[] = [...new Set(means.flatMap((one) => (one.how === 'reminded' ? one.clocks : [])))];

type Gate = EffectRule & Required<Pick<EffectRule, 'standing'>>;
type CaseGate = CaseRule & Required<Pick<CaseRule, 'standing'>>;

/** The rules in force that look at the case alone. */
export function gatesInForce(): readonly Gate[] {
  return [...ofEffects].filter((rule): rule is Gate => rule.standing !== undefined);
}

/** The limits in force that look at the case alone. */
export function limitsInForce(): readonly CaseGate[] {
  return [...inForce].filter((rule): rule is CaseGate => rule.standing !== undefined);
}
