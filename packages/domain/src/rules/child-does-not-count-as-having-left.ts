import { isLeftByChoice } from '../case/stay/gone-missing.ts';
import type { EffectOf } from '../effects/effects.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const childDoesNotCountAsHavingLeft = effectRule({
  name: 'child-does-not-count-as-having-left',
  says: 'An adult may have left of their own free will; a child who is gone is missing until found.',
  restsOn: ['Standards 6.1(k)', 'Standards 6.11(c)', 'Standards 6.11(d)'],
  basis: 'derived',
  before: ['left.search', 'left.stay'],
  breaches: ({ file, effect, at }) => (isChild(file, at) && isLeaving(effect) ? ['child-still-missing'] : []),
});

function isLeaving(effect: EffectOf<'left.search' | 'left.stay'>): boolean {
  return effect.type === 'left.stay' ? isLeftByChoice(effect) : effect.outcome === 'left-of-her-own-will';
}
