import { ruleAnywhere } from '../law/effect-rule.ts';

export const exportTakesTwoOrganisations = ruleAnywhere({
  name: 'export-takes-two-organisations',
  says: 'Cases leave the platform only when a second person of another organisation has approved the counted list.',
  restsOn: ['Standards 6.3(d)'],
  basis: 'derived',
  before: ['disclosed.export'],
  breaches: ({ effect: { answered, by, organisation }, by: second }) => {
    if (answered !== undefined) return ['no-open-proposal'];
    return [
      ...(by === second.id ? ['own-proposal'] : []),
      ...(organisation === second.organisation ? ['own-organisation'] : []),
    ];
  },
});
