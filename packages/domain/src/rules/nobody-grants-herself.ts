import { ruleAnywhere } from '../law/effect-rule.ts';

export const nobodyGrantsHerself = ruleAnywhere({
  name: 'nobody-grants-herself',
  says: 'Nobody proposes, grants or checks a seat of their own.',
  restsOn: ['Standards 6.3(e)', 'Standards 6.1(j)'],
  basis: 'derived',
  before: ['seated.proposed', 'seated.granted', 'seated.checked'],
  breaches: ({ effect: { subject }, by }) => (subject === by.id ? ['nobody-grants-herself'] : []),
});
