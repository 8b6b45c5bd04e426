import { rule, technical } from '../law/rule.ts';
import { type DisputeState, isSettled } from '../oversight/dispute.ts';

export const settledDisputeRests = rule({
  name: 'settled-dispute-rests',
  says: 'A step of a negotiation was taken before it is written down, and none follows a settlement.',
  ...technical,
  breaches: (dispute: Pick<DisputeState, 'status' | 'steps'>, on: string, today: string) => [
    ...(isSettled(dispute) ? ['dispute-settled'] : []),
    ...(on > today ? ['day-has-not-come'] : []),
  ],
});
