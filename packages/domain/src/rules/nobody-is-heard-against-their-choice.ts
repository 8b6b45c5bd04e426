import { choseNoPart, isPartOfProceedings } from '../case/justice/chose-no-part.ts';
import { effectRule } from '../law/effect-rule.ts';

export const nobodyIsHeardAgainstTheirChoice = effectRule({
  name: 'nobody-is-heard-against-their-choice',
  says: 'Whoever chose to take no part in proceedings is not heard or questioned for them until they choose otherwise.',
  restsOn: ['Standards 6.7(c)'],
  basis: 'derived',
  before: ['questioned.hearing', 'questioned.questioning'],
  // Standards 6.7(c): "an informed choice on whether they want to be involved in the judicial process". A hearing without them, or with
  // somebody for them, goes on.
  breaches: ({ file, effect, at }) => {
    if (!isPartOfProceedings(effect)) return [];
    return choseNoPart(file, 'heldAt' in effect ? effect.heldAt : at) ? ['chose-to-take-no-part'] : [];
  },
});
