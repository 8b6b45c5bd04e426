import { couldNotWait, isTheirNo, isUsedUp, preparationOf } from '../case/decisions/prepared.ts';
import { caseRule } from '../law/case-rule.ts';

export const eachDecisionIsToldOfAnew = caseRule({
  name: 'each-decision-is-told-of-anew',
  says: 'What the person was told before one decision serves no second one; only the person’s own no needs no telling again.',
  restsOn: ['Standards 6.9(b)', 'Standards 6.10(b)'],
  basis: 'derived',
  guards: ['recordDecision', 'chooseTakingPart'],
  // "shall not be asked or forced by anyone": a no is not turned into a yes by asking once more on what was told for
  // it.
  breaches: ({ file, said }) => {
    if (couldNotWait(said) || isTheirNo(said)) return [];
    const told = preparationOf(file, said);
    return told !== undefined && isUsedUp(file, told.id) ? ['told-for-another-decision'] : [];
  },
});
