import { ruleAnywhere } from '../law/effect-rule.ts';

export const contactIsChangedByTwoPeople = ruleAnywhere({
  name: 'contact-is-changed-by-two-people',
  says: 'A contact is changed by two people of two organisations: one proposes it, another one agrees.',
  restsOn: ['Standards 7.3(b)'],
  basis: 'derived',
  before: ['contact-changed.agreed'],
  breaches: ({ effect: { waiting, answered }, by }) => {
    if (waiting === undefined || waiting.id !== answered) return ['no-open-proposal'];
    return [
      ...(waiting.by === by.id ? ['own-proposal'] : []),
      ...(waiting.byOrganisation === by.organisation ? ['own-organisation'] : []),
    ];
  },
});
