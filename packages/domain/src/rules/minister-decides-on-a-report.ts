import { ruleAnywhere } from '../law/effect-rule.ts';

export const ministerDecidesOnAReport = ruleAnywhere({
  name: 'minister-decides-on-a-report',
  says: 'What the Minister decides follows a report; what was postponed is taken up again, and nothing else is.',
  restsOn: ['Standards 13 step 4'],
  basis: 'derived',
  before: ['provider-judged.decided'],
  breaches: ({ effect: { outcome, isPostponed } }) => (outcome === 'resumed' && !isPostponed ? ['not-postponed'] : []),
});
