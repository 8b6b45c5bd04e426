import { isRiskOf } from '../case/assessment/latest-assessments.ts';
import { effectRule } from '../law/effect-rule.ts';

export const returnRiskComesToAResult = effectRule({
  name: 'return-risk-comes-to-a-result',
  says: 'An assessment of the risk of a return names the place the person may go to and says what the risk was found to be.',
  restsOn: ['Standards 6.1(h)'],
  basis: 'derived',
  before: ['examined.assessment'],
  breaches: ({ effect }) => {
    if (!isRiskOf(effect, 'return')) return [];
    // "to see if the victim can be reintegrated into their family and their original community or other family and community"
    return [
      ...(effect.risk === undefined ? ['risk-without-result'] : []),
      ...(effect.home === undefined ? ['risk-without-place'] : []),
    ];
  },
});
