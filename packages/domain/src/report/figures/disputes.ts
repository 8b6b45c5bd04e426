import { type DisputeState, disputeStands } from '../../oversight/dispute.ts';

/** Policy VII.3.a(6): how far the disputes on agreements have come. */
export function disputesStanding(disputes: readonly Pick<DisputeState, 'status' | 'steps'>[]) {
  const found = disputes.map(disputeStands);
  const counted = (...of: readonly string[]) => found.filter((one) => of.includes(one)).length;
  return {
    negotiated: counted('untouched', 'goes-on'),
    toBeReported: counted('failed'),
    reported: counted('reported'),
    settled: counted('settled'),
  };
}
