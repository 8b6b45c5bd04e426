import { effectRule } from '../law/effect-rule.ts';

export const interpreterIsRegistered = effectRule({
  name: 'interpreter-is-registered',
  says: 'Whoever interprets in an interview stands in the file’s register of interpreters; whoever uses sign language has a sign-language interpreter.',
  restsOn: ['Standards 6.5(e)'],
  basis: 'derived',
  before: ['questioned.interview'],
  breaches: ({ file, effect }) => {
    if (effect.interpreter === undefined) return [];
    const found = file.interpreters.find(({ id }) => id === effect.interpreter);
    if (found === undefined) return ['interpreter-not-registered'];
    return file.signLanguage && found.kind !== 'sign' ? ['no-sign-language'] : [];
  },
});
