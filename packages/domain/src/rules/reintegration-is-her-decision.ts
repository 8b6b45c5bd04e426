import { saysYes } from '../case/decisions/says-yes.ts';
import { caseRule } from '../law/case-rule.ts';

export const reintegrationIsHerDecision = caseRule({
  name: 'reintegration-is-her-decision',
  says: 'Where and when she is reintegrated is her decision, and the last one she made on it is a yes.',
  restsOn: ['Standards 7.8(a)', 'Policy III (reintegration)'],
  basis: 'text',
  guards: ['startReintegration'],
  naming: ({ decisions }) => ({ decision: decisions.findLast(({ about }) => about === 'reintegration')?.id }),
  breaches: ({ file, said }) => {
    // "where and when reintegration will occur will depend on the victim's decision"
    const last = file.decisions.findLast(({ about }) => about === 'reintegration');
    if (last === undefined || last.id !== said.decision) return ['decision-missing'];
    return saysYes(last) ? [] : ['she-decided-otherwise'];
  },
});
