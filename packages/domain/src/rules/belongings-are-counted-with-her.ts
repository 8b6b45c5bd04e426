import { effectRule } from '../law/effect-rule.ts';

export const belongingsAreCountedWithHer = effectRule({
  name: 'belongings-are-counted-with-her',
  says: 'Belongings are counted together with the person, pictured and receipted; where the person could not take part, it says why.',
  restsOn: ['Standards 7.2(h)'],
  basis: 'derived',
  before: ['belongings-kept.listed', 'belongings-kept.returned'],
  // Standards 7.2(h): "shall protect the victim's possessions".
  breaches: ({ effect }) => {
    const receipt = effect.receipt === 'none' ? ['no-receipt'] : [];
    if (!('countedWith' in effect)) return receipt;
    const apart = effect.countedWith !== 'herself' && effect.notWithHer === undefined;
    const unseen = effect.items.filter(({ pictured }) => !pictured).map(({ what }) => `not-pictured:${what}`);
    return [...(apart ? ['not-counted-with-her'] : []), ...unseen, ...receipt];
  },
});
