import { lastRisk } from '../case/assessment/latest-assessments.ts';
import { caseGate } from '../law/case-rule.ts';

export const riskComesBeforeTheReturn = caseGate({
  name: 'risk-comes-before-the-return',
  says: 'Risk and security of a return are assessed with family and community before she is reintegrated.',
  restsOn: ['Standards 6.1(h)', 'Standards 7.6(d)'],
  basis: 'text',
  guards: ['startReintegration'],
  standing: (file) => {
    const assessed = lastRisk(file, 'return');
    if (assessed === undefined) return ['return-risk-not-assessed'];
    const { together, leftOut } = assessed;
    // "in cooperation with families, communities and other relevant parties", unless that would endanger her or nobody is found.
    const familyOut = leftOut.includes('family-not-found') || leftOut.includes('family-unsafe');
    return [
      ...(together.includes('family') || familyOut ? [] : ['family-not-part']),
      ...(together.includes('community') || leftOut.includes('community-unsafe') ? [] : ['community-not-part']),
    ];
  },
});
