import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';
import { needsInterpreter } from '../people/language.ts';

export const interviewNeedsItsInterpreter = rule({
  name: 'interview-needs-its-interpreter',
  says: 'A person who does not speak Khmer, or who signs, is interviewed only with an interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'text',
  breaches: (language: string, signs: boolean, interpreter: boolean) =>
    needsInterpreter({ language, signLanguage: signs }) && !interpreter ? ['interpreter-missing'] : [],
});

/* @__PURE__ */ quoted(
  interviewNeedsItsInterpreter,
  'Victims who do not speak and/or read Khmer shall be provided with a translator',
  'a sign language translator shall interpret with the victim',
);
