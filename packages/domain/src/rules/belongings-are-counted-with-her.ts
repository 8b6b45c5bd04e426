import { caseRule } from '../law/case-rule.ts';

export const belongingsAreCountedWithHer = caseRule({
  name: 'belongings-are-counted-with-her',
  says: 'What she has with her is counted with her, pictured and receipted; where she could not count, it says why.',
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
