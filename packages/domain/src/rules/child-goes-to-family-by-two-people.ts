import { bringsToFamily } from '../case/placement/goes-to-family.ts';
import { ruleAnywhere } from '../law/effect-rule.ts';

export const childGoesToFamilyByTwoPeople = ruleAnywhere({
  name: 'child-goes-to-family-by-two-people',
  says: 'A child goes to live with their family only when a second person has agreed to it.',
  restsOn: ['Standards 6.1(h)', 'Policy VI.d'],
  basis: 'derived',
  before: ['lives-with.now', 'lives-with.gone-home', 'approved.release'],
  breaches: ({ effect, by }) => {
    if (effect.type === 'approved.release') return effect.by === by.id ? ['own-proposal'] : [];
    if (!bringsToFamily(effect)) return [];
    return effect.agreed === undefined ? ['one-person'] : [];
  },
});
