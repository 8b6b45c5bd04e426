import { ruleAnywhere } from '../law/effect-rule.ts';

export const roleIsGrantedByTwoPeople = ruleAnywhere({
  name: 'role-is-granted-by-two-people',
  says: 'A role is granted by two people of two organisations: one proposes it, another one agrees.',
  restsOn: ['Standards 6.3(e)'],
  basis: 'derived',
  before: ['seated.granted'],
  breaches: ({ effect: { waiting, answered }, by }) => {
    if (waiting === undefined || waiting.id !== answered) return ['no-open-proposal'];
    return [
      ...(waiting.by === by.id ? ['own-proposal'] : []),
      ...(waiting.byOrganisation === by.organisation ? ['own-organisation'] : []),
    ];
  },
});
