import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { contactPlan } from './track.ts';

/** How the person keeps in touch with family and friends: part of the plan (Standards 11(4)). */
export const planFamilyContact = caseCommand({
  event: 'ContactPlanMade',
  as: 'permit',
  effects: { 'planned.family-contact': asSaid },
  path: 'contact-plans',
  group: 'family',
  said: contactPlan,
  words: { section: 'family', shape: () => ({ plan: text(2000).optional() }) },
  into: 'contactPlans',
});

/* @__PURE__ */ documented(planFamilyContact, {
  says: 'How the person keeps in touch with family and friends.',
  example: { with: 'family', how: 'call', household: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70' },
});
