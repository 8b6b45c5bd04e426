import { rule, technical } from '../law/rule.ts';
import { type DisputeState, isSettled } from '../oversight/dispute.ts';

export const settledDisputeRests = rule({
  name: 'settled-dispute-rests',
  says: 'A step of a negotiation was taken before it is written down; nothing follows a settlement, and a dispute is reported once.',
  ...technical,
  breaches: (dispute: Pick<DisputeState, 'status' | 'steps'>, on: string, today: string, reports = false) => [
    ...(isSettled(dispute) ? ['dispute-settled'] : []),
    ...(reports && dispute.status === 'reported' ? ['dispute-not-open'] : []),
    ...(on > today ? ['day-has-not-come'] : []),
  ],
});
