import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const impossibleWishHasAlternatives = effectRule({
  name: 'impossible-wish-has-alternatives',
  says: 'Where what the person prefers cannot be done, they are helped to alternatives.',
  restsOn: ['Standards 6.10(c)'],
  basis: 'text',
  before: ['decided.matter'],
  breaches: ({ effect: { possible, alternatives } }) =>
    !possible && alternatives.length === 0 ? ['alternatives-missing'] : [],
});

/* @__PURE__ */ quoted(
  impossibleWishHasAlternatives,
  "If a victim's preferred course of action is not possible, assistance shall be provided by service providers or counsellors to him/her in determining appropriate alternative courses of action",
);
