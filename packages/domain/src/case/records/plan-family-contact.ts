import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { contactPlan } from './track.ts';

/** How she keeps in touch with family and friends: part of her plan (Standards 11(4)). */
export const planFamilyContact = caseCommand({
  event: 'ContactPlanMade',
  path: 'contact-plans',
  group: 'family',
  said: contactPlan,
  words: { section: 'family', shape: () => ({ plan: text(2000).optional() }) },
  into: 'contactPlans',
});
