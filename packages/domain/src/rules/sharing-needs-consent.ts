import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';

export const sharingNeedsConsent = rule({
  name: 'sharing-needs-consent',
  says: 'Nothing of a person’s file is shared with another country’s side without the person’s consent.',
  restsOn: ['Standards 6.3(b)', 'Standards 11(7)'],
  basis: 'text',
  breaches: (recipients: readonly string[], consented: readonly string[]) =>
    recipients.filter((one) => !consented.includes(one)).map((one) => `no-consent:${one}`),
});

/* @__PURE__ */ quoted(
  sharingNeedsConsent,
  "shall not be shared without the victim's informed consent",
  'unless there is informed consent from the victim',
);
