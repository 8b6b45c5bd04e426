import type { SaidConsent } from '../consent/consent.ts';
import { rule, technical } from '../law/rule.ts';

type Answer = Pick<SaidConsent, 'given' | 'organisation'>;

export const consentNamesAKnownRecipient = rule({
  name: 'consent-names-a-known-recipient',
  says: 'An organisation that a consent names stands in the directory.',
  ...technical,
  // Nobody is informed of a recipient that nobody knows.
  breaches: ({ given, organisation }: Answer, known: readonly string[]) =>
    given && organisation !== undefined && !known.includes(organisation) ? ['consent-names-a-known-recipient'] : [],
});
