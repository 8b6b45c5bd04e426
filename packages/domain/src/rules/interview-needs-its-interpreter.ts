import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { needsInterpreter } from '../people/language.ts';

export const interviewNeedsItsInterpreter = ruleAnywhere({
  name: 'interview-needs-its-interpreter',
  says: 'A person who does not speak Khmer, or who signs, is interviewed only with an interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'text',
  before: ['questioned.interview', 'questioned.screening'],
  // With whoever interprets for the person.
  naming: ({ language, signLanguage, interpreters }) => ({
    speech: { language, signLanguage },
    interpreter: interpreters.at(-1)?.id,
  }),
  breaches: ({ effect: { speech, interpreter } }) =>
    needsInterpreter(speech) && (interpreter === undefined || interpreter === false) ? ['interpreter-missing'] : [],
});

/* @__PURE__ */ quoted(
  interviewNeedsItsInterpreter,
  'Victims who do not speak and/or read Khmer shall be provided with a translator',
  'a sign language translator shall interpret with the victim',
);
