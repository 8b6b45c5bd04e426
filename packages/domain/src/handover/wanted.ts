import type { EffectOf } from '../effects/effects.ts';
import { type Check, check } from '../law/refusal.ts';
import type { Actor } from '../people/actor.ts';
import { nobodyReturnsAgainstTheirNo } from '../rules/nobody-returns-against-their-no.ts';
import type { HandoverState } from './handover.ts';

type Step = Exclude<EffectOf<'returned'>['type'], 'returned.journey' | 'returned.proposed'>;

/** Whether the person's file stands behind the next step. Of whoever comes from abroad it is on the other side. */
export function wanted(type: Step, { direction, wish = 'open' }: HandoverState, by: Actor): Check {
  const effect = { type, ...(direction === 'outbound' && { wish }) };
  return check(nobodyReturnsAgainstTheirNo, { effect, by });
}
