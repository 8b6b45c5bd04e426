import { caseCommand } from '../case-command.ts';
import { serviceCard } from './track.ts';

/** She was told "how [she] can access the closest medical, psychological and financial services" (Policy II.D). */
export const giveServiceCard = caseCommand({
  event: 'ServiceCardGiven',
  path: 'service-cards',
  group: 'referral',
  said: serviceCard,
  into: 'serviceCards',
});
