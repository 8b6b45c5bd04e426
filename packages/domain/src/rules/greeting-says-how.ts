import { caseRule } from '../law/case-rule.ts';

export const greetingSaysHow = caseRule({
  name: 'greeting-says-how',
  says: 'Whoever arrives is greeted by somebody of the same sex, or as the person wished, or otherwise in a special circumstance: which of them is said.',
  restsOn: ['Standards 7.4(b)'],
  basis: 'derived',
  guards: ['recordReception'],
  // "women are greeted by women and men greeted by men, except when the victim's special circumstance requires"
  breaches: ({ said: { done, greeting } }) =>
    done.includes('greeted') && greeting === undefined ? ['greeting-not-said'] : [],
});
