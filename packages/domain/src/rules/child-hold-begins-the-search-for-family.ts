import { mayBeKept } from '../case/movement/standing-holds.ts';
import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';

export const childHoldBeginsTheSearchForFamily = caseRule({
  name: 'child-hold-begins-the-search-for-family',
  says: 'While a child is kept, the search for the family is under way.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'text',
  guards: ['holdChild'],
  naming: (file, at) => (mayBeKept(file, at) ? { tracing: file.tracings.at(-1)?.id } : undefined),
  // Standards 6.11(d): "steps shall be taken to identify family quickly".
  breaches: ({ file, said }) => (file.tracings.some(({ id }) => id === said.tracing) ? [] : ['family-not-sought']),
});

/* @__PURE__ */ quoted(childHoldBeginsTheSearchForFamily, 'steps shall be taken to identify family quickly');
