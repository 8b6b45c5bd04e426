import type { Consent } from '../consent/consent.ts';
import { livingConsents } from '../consent/ledger.ts';
import { rule, technical } from '../law/rule.ts';

export const withdrawalNamesALivingConsent = rule({
  name: 'withdrawal-names-a-living-consent',
  says: 'The person takes back a consent that stands: one that they gave, that has not run out, and that no later answer has replaced.',
  ...technical,
  // What no longer lets anything be shared has nothing to be taken back; the person is asked again which one they mean.
  breaches: (ledger: readonly Consent[], id: string, at: string) => {
    if (!ledger.some((one) => one.id === id)) return ['no-such-consent'];
    return livingConsents(ledger, at).some((one) => one.id === id) ? [] : ['consent-does-not-live'];
  },
});
