import { saidNoToPlacement } from '../case/decisions/said-no-to-placement.ts';
import { bringsToFamily } from '../case/placement/goes-to-family.ts';
import { effectRule } from '../law/effect-rule.ts';

export const childIsNotPlacedAgainstTheirNo = effectRule({
  name: 'child-is-not-placed-against-their-no',
  says: 'A child who said no to a placement goes to the family only when it was decided anew since, with the child’s opinion weighed.',
  restsOn: ['Standards 6.10(e)', 'Standards 6.9(d)'],
  basis: 'derived',
  before: ['lives-with'],
  // Standards 6.10(e): "have their decisions carried out as far as their security, safety and well-being allow". Staying is safe.
  breaches: ({ file, effect, at, recordedAt }) => {
    // What is asked for or agreed to happens now, whatever day it is dated to: a no that was said since holds.
    const lets = effect.type === 'lives-with.asked' || effect.agreed !== undefined;
    return bringsToFamily(effect) && saidNoToPlacement(file, lets ? recordedAt : at) ? ['child-said-no'] : [];
  },
});
