import { ruleAnywhere } from '../law/effect-rule.ts';
import { seatPlaces } from '../people/seat-places.ts';

export const roleSitsAtItsDesk = ruleAnywhere({
  name: 'role-sits-at-its-desk',
  says: 'Each role sits only at the desk and in the country where its work is.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  before: ['seated.proposed'],
  breaches: ({ effect: { role, desk, country } }) =>
    seatPlaces[role].some(([at, of]) => at === desk && of === country) ? [] : ['role-sits-at-its-desk'],
});
