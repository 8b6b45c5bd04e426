import { rule } from '../law/rule.ts';

export const interviewNeedsItsInterpreter = rule({
  name: 'interview-needs-its-interpreter',
  says: 'A person who does not speak Khmer, or who signs, is interviewed only with an interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'text',
  breaches: (language: string, signs: boolean, interpreter: boolean) =>
    (language !== 'km' || signs) && !interpreter ? ['interpreter-missing'] : [],
});
