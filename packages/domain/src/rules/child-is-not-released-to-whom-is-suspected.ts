import { companionsFound } from '../case/children/companions-found.ts';
import { bringsToFamily } from '../case/placement/goes-to-family.ts';
import { effectRule } from '../law/effect-rule.ts';

export const childIsNotReleasedToWhomIsSuspected = effectRule({
  name: 'child-is-not-released-to-whom-is-suspected',
  says: 'A child goes to the family only when each adult who came with the child was assessed and none is suspected; where it was a stranger, when the family was found safe since.',
  restsOn: ['Standards 6.1(a)', 'Standards 6.1(h)', 'Standards 7.8(d)'],
  basis: 'derived',
  before: ['lives-with'],
  // Standards 6.1(a): "exploiters and traffickers do not have access to rescued victims in their care".
  breaches: ({ file, effect, recordedAt }) => {
    if (!bringsToFamily(effect)) return [];
    // The child goes now, whatever day it is dated to: whom nobody suspected then is suspected all the same.
    const found = companionsFound(file, recordedAt);
    return [
      ...(found.includes('not-assessed') ? ['companion:not-assessed'] : []),
      ...(found.includes('unclear') ? ['companion:unclear'] : []),
      ...(found.includes('suspected') ? ['companion:suspected'] : []),
    ];
  },
});
