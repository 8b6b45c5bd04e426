import { effectRule } from '../law/effect-rule.ts';

/** People who live around the person and are asked about them: each of them might guess. */
const aroundHer = ['neighbours', 'local-authority'] as const;

export const neighboursDoNotLearnWhy = effectRule({
  name: 'neighbours-do-not-learn-why',
  says: 'Neighbours and the local authority are asked only so that nobody guesses why.',
  restsOn: ['Standards 7.9(e)', 'Standards 13(b)'],
  basis: 'derived',
  before: ['examined.evaluation'],
  // "conducted in a discreet manner in line with the victim's requests and situation"
  breaches: ({ effect: { sources, discreet } }) =>
    discreet ? [] : aroundHer.filter((one) => sources[one].on !== undefined).map((one) => `not-discreet:${one}`),
});
