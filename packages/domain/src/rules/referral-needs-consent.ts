import { receiverKind } from '../case/referral/receiver-kind.ts';
import { consents, isRefused, livingConsents } from '../consent/ledger.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const referralNeedsConsent = effectRule({
  name: 'referral-needs-consent',
  says: 'What goes with a referral goes with the person’s consent to such a receiver.',
  restsOn: ['Standards 6.3(b)', 'Policy III (referral)'],
  basis: 'text',
  before: ['referred.to'],
  // The kind, or the one organisation, that the person has agreed to, if any.
  naming: ({ consents: given }, at) => {
    const kinds = receiverKind.options;
    const agreed = livingConsents(given, at).find(({ to }) => kinds.some((kind) => kind === to));
    return { kind: kinds.find((kind) => kind === agreed?.to) ?? 'ngo', to: agreed?.organisation };
  },
  // Policy III: "there need to be informed consent from the victims". Whoever agreed to an organisation has not agreed to a hospital.
  // Whoever said no to the referral is not referred on a yes to something else.
  breaches: ({ file, effect: { kind, to: organisation }, at }) => {
    const refused = isRefused(file.consents, { to: kind, organisation, use: 'referral' }, at);
    return !refused && consents(file.consents, kind, at, organisation) ? [] : ['consent-missing'];
  },
});

/* @__PURE__ */ quoted(
  referralNeedsConsent,
  "shall not be shared without the victim's informed consent",
  'there need to be informed consent from the victims',
);
