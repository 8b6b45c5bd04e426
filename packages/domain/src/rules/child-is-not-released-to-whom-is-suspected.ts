import { companionsFound } from '../case/children/companions-found.ts';
import { bringsToFamily, waysToFamily } from '../case/placement/brings-to-family.ts';
import { caseRule } from '../law/case-rule.ts';

export const childIsNotReleasedToWhomIsSuspected = caseRule({
  name: 'child-is-not-released-to-whom-is-suspected',
  says: 'A child goes to the family only when each adult who came with the child was assessed and none is suspected; where it was a stranger, when the family was found safe since.',
  restsOn: ['Standards 6.1(a)', 'Standards 6.1(h)', 'Standards 7.8(d)'],
  basis: 'derived',
  guards: waysToFamily,
  // Standards 6.1(a): "exploiters and traffickers do not have access to rescued victims in their care".
  breaches: ({ file, said, at }) => {
    if (!bringsToFamily(file, said, at)) return [];
    const found = companionsFound(file, at);
    return [
      ...(found.includes('not-assessed') ? ['companion:not-assessed'] : []),
      ...(found.includes('unclear') ? ['companion:unclear'] : []),
      ...(found.includes('suspected') ? ['companion:suspected'] : []),
    ];
  },
});
