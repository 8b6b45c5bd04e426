import type { EffectKind, Effects } from '../effects/effects.ts';
import type { Actor } from '../people/actor.ts';
import { type RuleAnywhere, standsBefore } from './effect-rule.ts';
import { type Check, type Kept, keptWith, oncePerRule, type Refused, refusals } from './refusal.ts';

/** An act of a desk that works without a case file, as it is declared beside its command. */
export type DeskAct<Facts> = {
  /** A permit is refused while a rule stands against it; a record says what happened, and is kept with what it broke. */
  readonly as: 'permit' | 'record';
  /** What it does to people or to what is known of them, by kind; nothing where the facts have not that effect. */
  readonly effects: { readonly [Kind in EffectKind]?: (facts: Facts) => Effects[Kind] | undefined };
};

/** Declares such an act. */
export function deskAct<Facts>(act: DeskAct<Facts>): DeskAct<Facts> {
  return act;
}

/** What an act comes to: refused, or done with what it broke. */
type Held = Refused | { readonly type: 'held'; readonly kept: Kept };

/**
 * A desk by its rules: holds each that stands before an effect of an act against it, whichever act it is, beside the limits that the
 * act names itself. A desk carries its own rules and no others, because a tablet carries them too.
 */
export function deskOf(rules: readonly RuleAnywhere[]) {
  return <Facts>(act: DeskAct<Facts>, facts: Facts, by: Actor, ...limits: readonly Check[]): Held => {
    const found = oncePerRule(checksOf(rules, act, facts, by));
    const refused = refusals(...limits, ...(act.as === 'permit' ? found : []));
    return refused ?? { type: 'held', kept: keptWith(...found) };
  };
}

function checksOf<Facts>(
  rules: readonly RuleAnywhere[],
  { effects }: DeskAct<Facts>,
  facts: Facts,
  by: Actor,
): readonly Check[] {
  const kinds = Object.entries(effects) as readonly (readonly [EffectKind, (given: Facts) => object | undefined])[];
  return kinds.flatMap(([type, of]) => {
    const effect = of(facts);
    if (effect === undefined) return [];
    const happening = { effect: { ...effect, type }, by } as never;
    return rules
      .filter((rule) => standsBefore(rule, type))
      .map((rule) => ({ rule, breaches: rule.breaches(happening) }));
  });
}
