import { goesToFamily } from '../case/placement/goes-to-family.ts';
import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';

type Family = 'safe' | 'supervised-only' | 'unsafe' | 'not-found' | 'not-assessed';

export const childIsPlacedOnlyWithASafeFamily = rule({
  name: 'child-is-placed-only-with-a-safe-family',
  says: 'A child is placed with family only after an assessment found the family safe.',
  restsOn: ['Standards 6.1(h)', 'Standards 7.8(d)', 'Standards 7.6(d)', 'Standards 6.11(d)', 'Policy VI.d'],
  basis: 'text',
  // Contact that is safe only under supervision is no safe home.
  breaches: (child: boolean, placement: string, family: Family) =>
    goesToFamily(child, placement) && family !== 'safe' ? [`family:${family}`] : [],
});

/* @__PURE__ */ quoted(
  childIsPlacedOnlyWithASafeFamily,
  'before reintegration to see if the victim can be reintegrated into their family',
  'Reintegration shall only begin after proper assessments',
  'Risk assessment of victims returning to live with their family',
  'integrate the child to the family if he/she is safe',
  'a well-planned reintegration',
);
