import { rule } from '../law/rule.ts';
import type { Actor } from '../people/actor.ts';
import type { SeatState } from '../people/staff.ts';

type Waiting = SeatState['proposal'];

export const roleIsGrantedByTwoPeople = rule({
  name: 'role-is-granted-by-two-people',
  says: 'A role is granted by two people of two organisations: one proposes it, another one agrees.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  breaches: (waiting: Waiting, answered: string, by: Pick<Actor, 'id' | 'organisation'>) => {
    if (waiting === undefined || waiting.id !== answered) return ['no-open-proposal'];
    return [
      ...(waiting.by === by.id ? ['own-proposal'] : []),
      ...(waiting.byOrganisation === by.organisation ? ['own-organisation'] : []),
    ];
  },
});
