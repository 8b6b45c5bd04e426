import { matter, othersMayAnswer } from '../case/consents/by-others.ts';
import { findingOn } from '../case/decisions/finding-on.ts';
import { isByOthers } from '../consent/consent.ts';
import { effectRule } from '../law/effect-rule.ts';

export const adultAgreesHerself = effectRule({
  name: 'adult-agrees-herself',
  says: 'A guardian, or a best-interest decision, answers only for a child, or for an adult whom the last assessment found unable to decide about a referral.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.10(d)'],
  basis: 'derived',
  before: ['consented.in-the-file'],
  // Standards 6.10(d): "only … on adult victims' behalves when they are unable to make their own".
  breaches: ({ file, effect: { consent }, at }) => {
    if (!isByOthers(consent) || othersMayAnswer(file, at)) return [];
    return findingOn(file, matter, at) === undefined ? ['capacity-not-assessed'] : ['able-to-decide'];
  },
});
