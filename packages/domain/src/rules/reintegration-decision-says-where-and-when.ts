import { saysYes } from '../case/decisions/says-yes.ts';
import { isOnReintegration } from '../case/reintegration/decided-next.ts';
import { caseRule } from '../law/case-rule.ts';

export const reintegrationDecisionSaysWhereAndWhen = caseRule({
  name: 'reintegration-decision-says-where-and-when',
  says: 'A decision for a reintegration says where the person goes and from which day on.',
  restsOn: ['Standards 7.8(a)'],
  basis: 'derived',
  guards: ['recordDecision'],
  breaches: ({ said }) => {
    const forIt = isOnReintegration(said) && saysYes(said);
    // "where and when reintegration will occur"
    return forIt && said.reintegration === undefined ? ['where-and-when-not-said'] : [];
  },
});
