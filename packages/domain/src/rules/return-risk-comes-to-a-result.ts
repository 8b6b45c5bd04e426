import { isRiskOf } from '../case/assessment/latest-assessments.ts';
import { caseRule } from '../law/case-rule.ts';

export const returnRiskComesToAResult = caseRule({
  name: 'return-risk-comes-to-a-result',
  says: 'An assessment of the risk of a return names the place the person may go to and says what the risk was found to be.',
  restsOn: ['Standards 6.1(h)'],
  basis: 'derived',
  guards: ['recordAssessment'],
  breaches: ({ said }) => {
    if (!isRiskOf(said, 'return')) return [];
    // "to see if the victim can be reintegrated into their family and their original community or other family and community"
    return [
      ...(said.risk === undefined ? ['risk-without-result'] : []),
      ...(said.home === undefined ? ['risk-without-place'] : []),
    ];
  },
});
