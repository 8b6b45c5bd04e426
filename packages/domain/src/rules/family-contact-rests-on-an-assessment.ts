import { caseRule } from '../law/case-rule.ts';

export const familyContactRestsOnAnAssessment = caseRule({
  name: 'family-contact-rests-on-an-assessment',
  says: 'How the person keeps in touch with the family is planned after family and household were assessed.',
  restsOn: ['Standards 11(4)'],
  basis: 'derived',
  guards: ['planFamilyContact'],
  naming: ({ households }) => ({ household: households.at(-1)?.id }),
  // "Information from the assessment shall be documented in the victim's case plan, including the plan for communicating"
  breaches: ({ file, said }) =>
    file.households.some(({ id }) => id === said.household) ? [] : ['household-not-assessed'],
});
