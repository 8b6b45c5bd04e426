import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const healthCareEndsWhereItIsGiven = caseRule({
  name: 'health-care-ends-where-it-is-given',
  says: 'Only a case that somebody has at health is taken from there.',
  ...technical,
  guards: ['endHealthCare'],
  unsaid: true,
  breaches: ({ file }) => (file.healthWorker === undefined ? ['health-care-ends-where-it-is-given'] : []),
});
