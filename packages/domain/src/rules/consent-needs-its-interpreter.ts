import { rule } from '../law/rule.ts';
import { needsInterpreter, type Speech } from '../people/language.ts';

export const consentNeedsItsInterpreter = rule({
  name: 'consent-needs-its-interpreter',
  says: 'Whoever does not speak Khmer, or signs, agrees to something only through an interpreter; she may refuse without one.',
  restsOn: ['Standards 6.5(e)', 'Standards 6.3(b)'],
  basis: 'text',
  breaches: (her: Speech, consent: { readonly given: boolean; readonly interpreter: boolean }) =>
    consent.given && !consent.interpreter && needsInterpreter(her) ? ['interpreter-missing'] : [],
});
