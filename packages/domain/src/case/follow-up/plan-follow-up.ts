import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { followUpPlan } from './track.ts';

/** How often she is visited, agreed with her; a later plan alters an earlier one, which stays (Standards 7.9(a), (b)). */
export const planFollowUp = caseCommand({
  event: 'FollowUpPlanned',
  path: 'follow-up-plans',
  group: 'follow-up',
  settles: ['follow-up-is-planned'],
  said: followUpPlan,
  words: { section: 'needs', shape: () => ({ priorities: text(2000).optional() }) },
  into: 'followUpPlans',
});
