import { findingOn } from '../case/decisions/finding-on.ts';
import { isByOthers } from '../consent/consent.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isChild } from '../people/age.ts';

export const publicationIsForHerBenefit = effectRule({
  name: 'publication-is-for-her-benefit',
  says: 'Something of the person is published only for their benefit, which is said, and only where they agreed free of pressure; for a child, or an adult whom the last assessment found unable to decide on it, the guardian agrees, and for nobody else.',
  restsOn: ['Standards 12', 'Standards 6.3(b)', 'Standards 6.10(d)'],
  basis: 'derived',
  before: ['published.asked'],
  // "The exception is if publication is beneficial to the victim with the victim giving informed consent."
  breaches: ({ file, effect: { benefit, how, quality }, at }) => {
    const finding = findingOn(file, 'media', at);
    const others = isChild(file, at) || finding?.able === false;
    return [
      ...(benefit === undefined ? ['benefit-not-said'] : []),
      ...(quality === 'free' ? [] : ['not-free-to-agree']),
      ...(others && !isByOthers({ how }) ? ['guardian-has-not-agreed'] : []),
      ...(!others && isByOthers({ how }) ? [finding === undefined ? 'capacity-not-assessed' : 'able-to-decide'] : []),
    ];
  },
});
