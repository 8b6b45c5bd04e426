import { ruleAnywhere } from '../law/effect-rule.ts';
import type { EditionFault } from '../report/public/audit-edition.ts';

export const publicTablesYieldNothingHidden = ruleAnywhere({
  name: 'public-tables-yield-nothing-hidden',
  says: 'Tables are published only when nobody can reckon from all of them together what they hide, or single out a group of few persons.',
  restsOn: ['Standards 6.3(f)', 'Standards 6.3(b)'],
  basis: 'derived',
  before: ['reported.tables'],
  breaches: ({ effect: { findings } }) => {
    const found = (of: EditionFault) => findings.some(({ rule: broken }) => broken === of);
    return [
      ...(found('small-cell-is-narrowed') ? ['small-cell-is-narrowed'] : []),
      ...(found('complementary-cell-is-narrowed') ? ['complementary-cell-is-narrowed'] : []),
      ...(found('group-is-isolated') ? ['group-is-isolated'] : []),
      ...(found('figure-is-not-as-counted') ? ['figure-is-not-as-counted'] : []),
      ...(found('reason-is-not-true') ? ['reason-is-not-true'] : []),
      ...(found('figures-contradict') ? ['figures-contradict'] : []),
    ];
  },
});
