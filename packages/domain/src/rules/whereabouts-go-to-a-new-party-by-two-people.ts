import { askedTo } from '../case/disclosures/living.ts';
import { isToldWhere } from '../case/disclosures/told-where.ts';
import { effectRule } from '../law/effect-rule.ts';

export const whereaboutsGoToANewPartyByTwoPeople = effectRule({
  name: 'whereabouts-go-to-a-new-party-by-two-people',
  says: 'An organisation that two people have not yet told where the person is, is told only when a second person of another organisation has approved it, whatever else of the case it has received.',
  restsOn: ['Standards 6.3(c)', 'Standards 6.3(e)'],
  basis: 'derived',
  before: ['disclosed.copy', 'approved.proposal'],
  breaches: ({ file, effect, by, recordedAt }) => {
    if (!('proposal' in effect))
      return effect.sections.includes('whereabouts') && !isToldWhere(file, effect, recordedAt)
        ? ['not-told-where-by-two']
        : [];
    const proposal = askedTo('reveal-whereabouts', file, effect.proposal);
    if (proposal === undefined) return [];
    return [
      ...(proposal.by === by.id ? ['own-proposal'] : []),
      ...(proposal.notOf.includes(by.organisation) ? ['own-organisation'] : []),
    ];
  },
});
