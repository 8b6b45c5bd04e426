import { effectRule } from '../law/effect-rule.ts';

const read: readonly string[] = ['shown', 'copy-given', 'explained'];

export const readingHasSupportAtHand = effectRule({
  name: 'reading-has-support-at-hand',
  says: 'Before records are shown to the person, psychological support stands by and somebody explains them.',
  restsOn: ['Standards 11(9)', 'Standards 6.5(d)'],
  basis: 'derived',
  before: ['shown.records'],
  // Standards 11(9): "service providers shall provide urgent psychological support"; 6.5(d): "and receive explanations".
  breaches: ({ effect: { outcome, supportOnStandby, explained } }) => {
    if (!read.includes(outcome)) return [];
    return [...(supportOnStandby ? [] : ['support-not-at-hand']), ...(explained ? [] : ['records-not-explained'])];
  },
});
