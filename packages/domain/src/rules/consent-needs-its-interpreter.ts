import { isByOthers } from '../consent/consent.ts';
import { ruleAnywhere } from '../law/effect-rule.ts';
import { needsInterpreter } from '../people/language.ts';

export const consentNeedsItsInterpreter = ruleAnywhere({
  name: 'consent-needs-its-interpreter',
  says: 'Whoever does not speak Khmer, or uses sign language, agrees to something only through an interpreter; refusing needs none, and neither does an answer that a guardian or a best-interest decision gives in the person’s place.',
  restsOn: ['Standards 6.5(e)', 'Standards 6.3(b)'],
  basis: 'derived',
  before: ['consented', 'published.asked'],
  // Whether somebody else may answer is another question: whoever is in danger is not kept from a doctor until an
  // interpreter is found.
  breaches: ({ effect: { speech, consent } }) =>
    consent.given && !consent.interpreter && needsInterpreter(speech) && !isByOthers(consent)
      ? ['interpreter-missing']
      : [],
});
