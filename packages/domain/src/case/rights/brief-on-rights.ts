import { caseCommand } from '../case-command.ts';
import { rightsBriefing } from './track.ts';

/** Her rights are told to her, in each phase (Standards 6.5(a)). */
export const briefOnRights = caseCommand({
  event: 'RightsBriefed',
  path: 'rights-briefings',
  group: 'rights',
  settles: ['rights-are-told-in-each-phase'],
  said: rightsBriefing,
  into: 'briefings',
});
