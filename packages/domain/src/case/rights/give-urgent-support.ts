import { id } from '../../text.ts';
import { caseCommand } from '../case-command.ts';

/** Urgent psychological support after reading hurt her (Standards 11(9)). */
export const giveUrgentSupport = caseCommand({
  event: 'UrgentSupportGiven',
  path: 'urgent-support',
  group: 'rights',
  settles: ['urgent-support-follows-reading'],
  said: () => ({ request: id }),
  on: ['open', 'closed'],
  into: 'urgentSupport',
});
