import type { SaidConsent } from '../consent/consent.ts';
import { rule } from '../law/rule.ts';

type Answer = Pick<SaidConsent, 'given' | 'how' | 'witness'>;

export const spokenConsentHasAWitness = rule({
  name: 'spoken-consent-has-a-witness',
  says: 'A yes that is only spoken was heard by a second person; a no needs no witness.',
  restsOn: ['Standards 6.3(b)'],
  basis: 'derived',
  // A paper shows that the person agreed; a spoken word needs somebody who heard it. Whoever writes it down is no
  // witness of it.
  breaches: ({ given, how, witness }: Answer, by: string) => {
    if (!given || how !== 'spoken') return [];
    if (witness === undefined) return ['witness-missing'];
    return witness === by ? ['witness-is-the-asker'] : [];
  },
});
