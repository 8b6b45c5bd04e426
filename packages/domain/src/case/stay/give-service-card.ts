import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { serviceCard } from './track.ts';

/** The person was told of "the closest medical, psychological and financial services" (Policy II.D). */
export const giveServiceCard = caseCommand({
  event: 'ServiceCardGiven',
  as: 'record',
  effects: { told: asSaid },
  path: 'service-cards',
  group: 'referral',
  said: serviceCard,
  into: 'serviceCards',
});

/* @__PURE__ */ documented(giveServiceCard, {
  says: 'The card with the closest services, in the person’s language.',
  example: { language: 'km', covers: ['medical', 'psychological', 'financial'] },
});
