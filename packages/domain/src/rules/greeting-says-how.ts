import { caseRule } from '../law/case-rule.ts';

export const greetingSaysHow = caseRule({
  name: 'greeting-says-how',
  says: 'Who was greeted was greeted by somebody of her sex, or as she wished, or a special circumstance asked for it otherwise: which, is said.',
  restsOn: ['Standards 7.4(b)'],
  basis: 'text',
  guards: ['recordReception'],
  // "women are greeted by women and men greeted by men, except when the victim's special circumstance requires"
  breaches: ({ said: { done, greeting } }) =>
    done.includes('greeted') && greeting === undefined ? ['greeting-not-said'] : [],
});
