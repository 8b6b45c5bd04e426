import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { followUpPlan } from './track.ts';

/**
 * How often visits take place, as agreed with the person; a later plan changes an earlier one, which stays
 * (Standards 7.9(a), (b)).
 */
export const planFollowUp = caseCommand({
  event: 'FollowUpPlanned',
  as: 'permit',
  effects: { 'planned.plan': asSaid },
  path: 'follow-up-plans',
  group: 'follow-up',
  settles: ['follow-up-is-planned'],
  said: followUpPlan,
  words: { section: 'needs', shape: () => ({ priorities: text(2000).optional() }) },
  into: 'followUpPlans',
});

/* @__PURE__ */ documented(planFollowUp, {
  says: 'How often the person is visited, agreed with them; earlier plans stay.',
  example: { visits: 6, agreedWith: 'herself', change: 'first' },
});
