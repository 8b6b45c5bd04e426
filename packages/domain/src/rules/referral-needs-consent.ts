import { standingWords } from '../case/consents/by-others.ts';
import { agreesToReferral, refusesReferral } from '../case/referral/agreed.ts';
import { receiverKind } from '../case/referral/receiver-kind.ts';
import { livingConsents } from '../consent/ledger.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const referralNeedsConsent = effectRule({
  name: 'referral-needs-consent',
  says: 'What goes with a referral goes with the person’s consent to that: that such a receiver is told of them, for the referral or for its service.',
  restsOn: ['Standards 6.3(b)', 'Policy III (referral)'],
  basis: 'text',
  before: ['referred.to'],
  // The kind, or the one organisation, that the person has agreed to, if any.
  naming: ({ consents: given }, at) => {
    const kinds = receiverKind.options;
    const agreed = livingConsents(given, at).find(({ to }) => kinds.some((kind) => kind === to));
    return { kind: kinds.find((kind) => kind === agreed?.to) ?? 'ngo', to: agreed?.organisation, services: [] };
  },
  // Policy III: "there need to be informed consent from the victims". Whoever agreed to an organisation has not agreed to a hospital,
  // and whoever agreed to legal aid or to a search for their family has not agreed to be referred.
  // Somebody is referred now, whatever day it is dated to: a no that was said since stands against it. Whose yes it rested on is asked of
  // its day: a referral of then that is found on paper is written down, and what goes with it now is weighed by now.
  breaches: ({ file, effect, at, recordedAt }) => {
    const agrees = agreesToReferral(standingWords(file, at), effect, at);
    return agrees && !refusesReferral(file.consents, effect, recordedAt) ? [] : ['consent-missing'];
  },
});

/* @__PURE__ */ quoted(
  referralNeedsConsent,
  "shall not be shared without the victim's informed consent",
  'there need to be informed consent from the victims',
);
