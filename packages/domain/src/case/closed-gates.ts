import { type EffectRule, standsBefore } from '../law/effect-rule.ts';
import { gatesInForce, limitsInForce } from '../law/guards.ts';
import type { RuleStatement } from '../law/rule.ts';
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

/** Every gate of the register that this case keeps closed, in the register's order, then the limits. */
export function closedGates(whole: CaseState, at: string): readonly ClosedGate[] {
  const file = carrying(whole);
  const ofTheRegister = gatesInForce().map((rule) => gateOf(rule, actsWithEffects(rule), file, at));
  const limits = limitsInForce().map((rule) => gateOf(rule, rule.guards, file, at));
  return [...ofTheRegister, ...limits].filter(({ breaches }) => breaches.length > 0);
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
