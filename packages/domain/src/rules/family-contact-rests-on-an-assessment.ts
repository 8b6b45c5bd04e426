import { effectRule } from '../law/effect-rule.ts';

export const familyContactRestsOnAnAssessment = effectRule({
  name: 'family-contact-rests-on-an-assessment',
  says: 'How the person keeps in touch with the family is planned after family and household were assessed.',
  restsOn: ['Standards 11(4)'],
  basis: 'derived',
  before: ['planned.family-contact'],
  naming: ({ households }) => ({ household: households.at(-1)?.id }),
  // "Information from the assessment shall be documented in the victim's case plan, including the plan for communicating"
  breaches: ({ file, effect }) =>
    file.households.some(({ id }) => id === effect.household) ? [] : ['household-not-assessed'],
});
