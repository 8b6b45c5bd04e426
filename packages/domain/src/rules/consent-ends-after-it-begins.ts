import type { SaidConsent } from '../consent/consent.ts';
import { rule, technical } from '../law/rule.ts';
import { dayOf } from '../time.ts';

export const consentEndsAfterItBegins = rule({
  name: 'consent-ends-after-it-begins',
  says: 'A consent does not end before the day on which it is given.',
  ...technical,
  breaches: ({ given, until }: Pick<SaidConsent, 'given' | 'until'>, at: string) =>
    given && until !== undefined && until < dayOf(at) ? ['consent-ends-after-it-begins'] : [],
});
