import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { isChild } from '../people/age.ts';

export const recordsAreHersToSee = effectRule({
  name: 'records-are-hers-to-see',
  says: 'What is written about a person is shown to the person; it is withheld from a child only, in the child’s best interest, with that reason.',
  restsOn: ['Standards 6.5(d)', 'Standards 11(9)', 'Standards 6.5(f)'],
  basis: 'text',
  before: ['shown.records'],
  // Standards 11(9): "Victims have the right to check their own records". No day of before keeps them from whoever is grown up now.
  breaches: ({ file, effect: { outcome, reason }, recordedAt }) =>
    outcome === 'withheld' && !(isChild(file, recordedAt) && reason === 'child-best-interest')
      ? ['records-withheld']
      : [],
});

/* @__PURE__ */ quoted(
  recordsAreHersToSee,
  'Victims have the right to access information and receive explanations on all health, medical, legal, and case documentations that pertain to the victim',
  'Victims have the right to check their own records',
  'For child victims, service providers will make decisions regarding the amount of information to share with the child',
  'be guided by what is in the best interest of the child considering the age of the child',
);
