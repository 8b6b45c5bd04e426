import { bringsToFamily } from '../case/placement/goes-to-family.ts';
import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const childIsPlacedOnlyWithASafeFamily = ruleAnywhere({
  name: 'child-is-placed-only-with-a-safe-family',
  says: 'A child is placed with family only after an assessment found the family safe.',
  restsOn: ['Standards 6.1(h)', 'Standards 7.8(d)', 'Standards 7.6(d)', 'Standards 6.11(d)'],
  basis: 'text',
  before: ['lives-with'],
  // Contact that is safe only under supervision is no safe home.
  breaches: ({ effect }) => (bringsToFamily(effect) && effect.family !== 'safe' ? [`family:${effect.family}`] : []),
});

/* @__PURE__ */ quoted(
  childIsPlacedOnlyWithASafeFamily,
  'before reintegration to see if the victim can be reintegrated into their family',
  'Reintegration shall only begin after proper assessments',
  'Risk assessment of victims returning to live with their family',
  'integrate the child to the family if he/she is safe',
);
