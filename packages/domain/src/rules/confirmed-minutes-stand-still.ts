import { rule } from '../law/rule.ts';

export const confirmedMinutesStandStill = rule({
  name: 'confirmed-minutes-stand-still',
  says: 'Once one side has confirmed the minutes, nothing in them changes unless that side disputes or postpones.',
  restsOn: ['Standards 7.3(d)'],
  basis: 'derived',
  breaches: (confirmedBy: readonly string[]) => confirmedBy.map((side) => `confirmed-by:${side}`),
});
