import { caseRule } from '../law/case-rule.ts';

export const belongingsAreCountedWithHer = caseRule({
  name: 'belongings-are-counted-with-her',
  says: 'Belongings are counted together with the person, pictured and receipted; where the person could not take part, it says why.',
  restsOn: ['Standards 7.2(h)'],
  basis: 'derived',
  guards: ['listBelongings', 'returnBelongings'],
  // Standards 7.2(h): "shall protect the victim's possessions".
  breaches: ({ said }) => {
    const receipt = said.receipt === 'none' ? ['no-receipt'] : [];
    if (!('countedWith' in said)) return receipt;
    const apart = said.countedWith !== 'herself' && said.notWithHer === undefined;
    const unseen = said.items.filter(({ pictured }) => !pictured).map(({ what }) => `not-pictured:${what}`);
    return [...(apart ? ['not-counted-with-her'] : []), ...unseen, ...receipt];
  },
});
