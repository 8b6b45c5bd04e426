import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';
import { type DisputeState, disputeStands } from '../oversight/dispute.ts';

export const disputeIsNegotiatedFirst = rule({
  name: 'dispute-is-negotiated-first',
  says: 'A dispute on an agreement is reported to both governments when negotiation did not resolve it, and not before.',
  restsOn: ['Policy VII.3.a(6)'],
  basis: 'text',
  breaches: (dispute: Pick<DisputeState, 'status' | 'steps'>): readonly string[] => {
    const against = {
      untouched: ['not-negotiated'],
      'goes-on': ['negotiation-goes-on'],
      failed: [],
      reported: ['dispute-not-open'],
      settled: ['dispute-not-open'],
    };
    return against[disputeStands(dispute)];
  },
});

/* @__PURE__ */ quoted(
  disputeIsNegotiatedFirst,
  'In case of non-resolution through negotiation, there needs to be a report to the Government of both parties',
);
