import { effectRule } from '../law/effect-rule.ts';

export const greetingSaysHow = effectRule({
  name: 'greeting-says-how',
  says: 'Whoever arrives is greeted by somebody of the same sex, or as the person wished, or otherwise in a special circumstance: which of them is said.',
  restsOn: ['Standards 7.4(b)'],
  basis: 'derived',
  before: ['in-care-of.reception'],
  // "women are greeted by women and men greeted by men, except when the victim's special circumstance requires"
  breaches: ({ effect: { done, greeting } }) =>
    done.includes('greeted') && greeting === undefined ? ['greeting-not-said'] : [],
});
