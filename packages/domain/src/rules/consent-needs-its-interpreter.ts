import { rule } from '../law/rule.ts';
import { needsInterpreter, type Speech } from '../people/language.ts';

type Answer = { readonly given: boolean; readonly interpreter: boolean; readonly how: string };

// Somebody else answers: a child in danger is not kept from a doctor until her language is found.
const forChildren: readonly string[] = ['guardian', 'best-interest'];

export const consentNeedsItsInterpreter = rule({
  name: 'consent-needs-its-interpreter',
  says: 'Whoever does not speak Khmer, or signs, agrees to something only through an interpreter; she may refuse without one, and what a guardian or her best interest answers for a child does not wait for one.',
  restsOn: ['Standards 6.5(e)', 'Standards 6.3(b)'],
  basis: 'text',
  breaches: (her: Speech, consent: Answer, child: boolean) =>
    consent.given && !consent.interpreter && needsInterpreter(her) && !(child && forChildren.includes(consent.how))
      ? ['interpreter-missing']
      : [],
});
