import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { disputeStands } from '../oversight/dispute.ts';

export const disputeIsNegotiatedFirst = ruleAnywhere({
  name: 'dispute-is-negotiated-first',
  says: 'A dispute on an agreement is reported to both governments when negotiation did not resolve it, and not before.',
  restsOn: ['Policy VII.3.a(6)'],
  basis: 'text',
  before: ['agreed-between-states.reported'],
  breaches: ({ effect: dispute }) => {
    const stands = disputeStands(dispute);
    if (stands === 'untouched') return ['not-negotiated'];
    return stands === 'goes-on' ? ['negotiation-goes-on'] : [];
  },
});

/* @__PURE__ */ quoted(
  disputeIsNegotiatedFirst,
  'Resolve confrontation on interpretation or implementation of agreements through negotiation. In case of non-resolution through negotiation, there needs to be a report to the Government of both parties for resolution',
);
