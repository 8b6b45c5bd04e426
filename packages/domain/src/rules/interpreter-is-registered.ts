import { caseRule } from '../law/case-rule.ts';

export const interpreterIsRegistered = caseRule({
  name: 'interpreter-is-registered',
  says: 'Whoever interprets in an interview stands in the file’s register of interpreters; whoever uses sign language has a sign-language interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'derived',
  guards: ['recordInterview'],
  breaches: ({ file, said }) => {
    if (said.interpreter === undefined) return [];
    const found = file.interpreters.find(({ id }) => id === said.interpreter);
    if (found === undefined) return ['interpreter-not-registered'];
    return file.signLanguage && found.kind !== 'sign' ? ['no-sign-language'] : [];
  },
});
