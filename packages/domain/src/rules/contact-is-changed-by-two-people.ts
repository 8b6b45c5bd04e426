import type { ContactState } from '../directory/contact.ts';
import { rule } from '../law/rule.ts';
import type { Actor } from '../people/actor.ts';

type Waiting = ContactState['proposal'];

export const contactIsChangedByTwoPeople = rule({
  name: 'contact-is-changed-by-two-people',
  says: 'A contact is changed by two people of two organisations: one proposes it, another one agrees.',
  restsOn: ['Standards 7.3(b)'],
  basis: 'derived',
  breaches: (waiting: Waiting, answered: string, by: Pick<Actor, 'id' | 'organisation'>) => {
    if (waiting === undefined || waiting.id !== answered) return ['no-open-proposal'];
    return [
      ...(waiting.by === by.id ? ['own-proposal'] : []),
      ...(waiting.byOrganisation === by.organisation ? ['own-organisation'] : []),
    ];
  },
});
