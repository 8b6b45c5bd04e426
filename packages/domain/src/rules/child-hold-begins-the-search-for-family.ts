import { mayBeKept } from '../case/movement/standing-holds.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const childHoldBeginsTheSearchForFamily = effectRule({
  name: 'child-hold-begins-the-search-for-family',
  says: 'While a child is kept, the search for the family is under way.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'text',
  before: ['held.begins'],
  naming: (file, at) => (mayBeKept(file, at) ? { tracing: file.tracings.at(-1)?.id } : undefined),
  // Standards 6.11(d): "steps shall be taken to identify family quickly".
  breaches: ({ file, effect }) => (file.tracings.some(({ id }) => id === effect.tracing) ? [] : ['family-not-sought']),
});

/* @__PURE__ */ quoted(
  childHoldBeginsTheSearchForFamily,
  'A shelter may keep a child victim against his/her will',
  'particularly with child victim, steps shall be taken to identify family quickly',
);
