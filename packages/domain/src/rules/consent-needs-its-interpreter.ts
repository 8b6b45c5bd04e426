import { isByOthers, type SaidConsent } from '../consent/consent.ts';
import { rule } from '../law/rule.ts';
import { needsInterpreter, type Speech } from '../people/language.ts';

type Answer = Pick<SaidConsent, 'given' | 'interpreter' | 'how'>;

export const consentNeedsItsInterpreter = rule({
  name: 'consent-needs-its-interpreter',
  says: 'Whoever does not speak Khmer, or uses sign language, agrees to something only through an interpreter; refusing needs none, and neither does an answer that a guardian or a best-interest decision gives in the person’s place.',
  restsOn: ['Standards 6.5(e)', 'Standards 6.3(b)'],
  basis: 'derived',
  // Whether somebody else may answer is another question: whoever is in danger is not kept from a doctor until an
  // interpreter is found.
  breaches: (person: Speech, consent: Answer) =>
    consent.given && !consent.interpreter && needsInterpreter(person) && !isByOthers(consent)
      ? ['interpreter-missing']
      : [],
});
