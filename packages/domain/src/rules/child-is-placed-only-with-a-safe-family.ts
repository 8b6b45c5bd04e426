import { goesToFamily } from '../case/journey/goes-to-family.ts';
import { rule } from '../law/rule.ts';

export const childIsPlacedOnlyWithASafeFamily = rule({
  name: 'child-is-placed-only-with-a-safe-family',
  says: 'A child is placed with family only after an assessment found the family safe.',
  restsOn: ['Standards 6.1(h)', 'Standards 7.8(d)', 'Standards 7.6(d)', 'Policy VI.d'],
  basis: 'text',
  breaches: (child: boolean, placement: string, family: 'safe' | 'unsafe' | 'not-found' | 'not-assessed') =>
    goesToFamily(child, placement) && family !== 'safe' ? [`family:${family}`] : [],
});
