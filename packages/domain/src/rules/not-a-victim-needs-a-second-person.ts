import { openProposals } from '../case/identification/proposals.ts';
import { effectRule } from '../law/effect-rule.ts';

export const notAVictimNeedsASecondPerson = effectRule({
  name: 'not-a-victim-needs-a-second-person',
  says: 'That somebody is not a victim counts only when a second person of another organisation has approved it.',
  restsOn: ['Standards 7.1(c)', 'Policy III (presumption of victim)'],
  basis: 'derived',
  before: ['approved.proposal'],
  breaches: ({ file, effect, by }) => {
    const proposal = openProposals(file).find(({ id }) => id === effect.proposal);
    if (proposal === undefined) return ['no-open-proposal'];
    if (proposal.act !== 'not-a-victim') return [];
    return [
      ...(proposal.by === by.id ? ['own-proposal'] : []),
      ...(proposal.notOf.includes(by.organisation) ? ['own-organisation'] : []),
    ];
  },
});
