import { rule } from '../law/rule.ts';
import type { Country, Desk, Role } from '../people/actor.ts';
import { seatPlaces } from '../people/seat-places.ts';

type Seat = { readonly role: Role; readonly desk: Desk; readonly country: Country };

export const roleSitsAtItsDesk = rule({
  name: 'role-sits-at-its-desk',
  says: 'Each role sits only at the desk and in the country where its work is.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  breaches: ({ role, desk, country }: Seat) =>
    seatPlaces[role].some(([at, of]) => at === desk && of === country) ? [] : ['role-sits-at-its-desk'],
});
