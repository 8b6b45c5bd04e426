import { couldNotWait, isTheirNo, isUsedUp, preparationOf } from '../case/decisions/prepared.ts';
import { effectRule } from '../law/effect-rule.ts';

export const eachDecisionIsToldOfAnew = effectRule({
  name: 'each-decision-is-told-of-anew',
  says: 'What the person was told before one decision serves no second one; only the person’s own no needs no telling again.',
  restsOn: ['Standards 6.9(b)', 'Standards 6.10(b)'],
  basis: 'derived',
  before: ['decided.matter', 'decided.taking-part'],
  // "shall not be asked or forced by anyone": a no is not turned into a yes by asking once more on what was told for
  // it.
  breaches: ({ file, effect }) => {
    if (couldNotWait(effect) || isTheirNo(effect)) return [];
    const told = preparationOf(file, effect);
    return told !== undefined && isUsedUp(file, told.id) ? ['told-for-another-decision'] : [];
  },
});
