import { effectRule } from '../law/effect-rule.ts';

export const interventionIsSafe = effectRule({
  name: 'intervention-is-safe',
  says: 'An intervention is carried out safely for the person and everybody who takes part.',
  restsOn: ['Standards 7.2(f)'],
  basis: 'derived',
  before: ['rescued.done'],
  // Standards 7.2(f): "conducted in a safe and secure manner". Safe in part is not safe.
  breaches: ({ effect: { safely } }) => (safely === 'yes' ? [] : ['intervention-is-safe']),
});
