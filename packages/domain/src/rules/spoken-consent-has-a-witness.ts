import { ruleAnywhere } from '../law/effect-rule.ts';

export const spokenConsentHasAWitness = ruleAnywhere({
  name: 'spoken-consent-has-a-witness',
  says: 'A yes that is only spoken was heard by a second person; a no needs no witness.',
  restsOn: ['Standards 6.3(b)'],
  basis: 'derived',
  before: ['consented', 'published.asked'],
  // A paper shows that the person agreed; a spoken word needs somebody who heard it. Whoever writes it down is no
  // witness of it.
  breaches: ({ effect, by }) => {
    const { given, how, witness } = effect.consent;
    if (!given || how !== 'spoken') return [];
    if (witness === undefined) return ['witness-missing'];
    return witness === by.id ? ['witness-is-the-asker'] : [];
  },
});
