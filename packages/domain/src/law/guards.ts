import type { CaseCommandName } from '../case/commands.ts';
import type { CaseRule } from './case-rule.ts';
import type { Clock } from './clock.ts';
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

const means: readonly Means[] = Object.values(keptToday).flatMap((kept) => meansOf(kept));

const inForce: ReadonlySet<CaseRule> = new Set([...means.flatMap(rulesOf), ...limits].filter(isCaseRule));

const guarding: ReadonlyMap<CaseCommandName, readonly CaseRule[]> = new Map(
  [...new Set([...inForce].flatMap(({ guards }) => guards))].map(
    (name) => [name, [...inForce].filter(({ guards }) => guards.includes(name))] as const,
  ),
);

/** The rules that stand before a command on a case: those that the register names, the limits, and no others. */
export function rulesGuarding(name: CaseCommandName): readonly CaseRule[] {
  return guarding.get(name) ?? [];
}

/** The clocks that the register says remind. */
export function clocksInForce(): readonly Clock[] {
  return clocks;
}

const clocks: readonly Clock[] = [...new Set(means.flatMap((one) => (one.how === 'reminded' ? one.clocks : [])))];

type Gate = CaseRule & Required<Pick<CaseRule, 'standing'>>;

/** The rules in force that look at the case alone. */
export function gatesInForce(): readonly Gate[] {
  return [...inForce].filter((rule): rule is Gate => rule.standing !== undefined);
}
