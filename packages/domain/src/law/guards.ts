import type { CaseCommandName } from '../case/commands.ts';
import type { CaseRule } from './case-rule.ts';
import type { Clock } from './clock.ts';
import type { Means } from './obligation.ts';
import { register } from './register.ts';
import type { RuleStatement } from './rule.ts';

/** The rules that one means of keeping an obligation puts in force. */
export function rulesOf(means: Means): readonly RuleStatement[] {
  if (means.how === 'enforced') return means.rules;
  return means.how === 'not yet' ? means.begun : [];
}

function isCaseRule(rule: RuleStatement): rule is CaseRule {
  return 'guards' in rule;
}

const inForce: ReadonlySet<CaseRule> = new Set(
  register
    .flatMap(({ obligations }) => obligations)
    .flatMap(({ kept }) => kept.flatMap(rulesOf))
    .filter(isCaseRule),
);

/** The rules that stand before a command on a case: those that the register names, and no others. */
export function rulesGuarding(name: CaseCommandName): readonly CaseRule[] {
  return [...inForce].filter(({ guards }) => guards.includes(name));
}

/** The clocks that the register says remind. */
export function clocksInForce(): readonly Clock[] {
  return clocks;
}

const clocks: readonly Clock[] = [
  ...new Set(
    register
      .flatMap(({ obligations }) => obligations)
      .flatMap(({ kept }) => kept.flatMap((means) => (means.how === 'reminded' ? means.clocks : []))),
  ),
];

type Gate = CaseRule & Required<Pick<CaseRule, 'standing'>>;

/** The rules in force that look at the case alone. */
export function gatesInForce(): readonly Gate[] {
  return [...inForce].filter((rule): rule is Gate => rule.standing !== undefined);
}
