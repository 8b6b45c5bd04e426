import { askedTo } from '../case/disclosures/living.ts';
import { isToldWhere } from '../case/disclosures/told-where.ts';
import { caseRule } from '../law/case-rule.ts';

export const whereaboutsGoToANewPartyByTwoPeople = caseRule({
  name: 'whereabouts-go-to-a-new-party-by-two-people',
  says: 'An organisation that two people have not yet told where the person is, is told only when a second person of another organisation has approved it, whatever else of the case it has received.',
  restsOn: ['Standards 6.3(c)', 'Standards 6.3(e)'],
  basis: 'derived',
  guards: ['shareDisclosure', 'approve'],
  breaches: ({ file, said, by, at }) => {
    if (!('proposal' in said))
      return said.sections.includes('whereabouts') && !isToldWhere(file, said, at) ? ['not-told-where-by-two'] : [];
    const proposal = askedTo('reveal-whereabouts', file, said.proposal);
    if (proposal === undefined) return [];
    return [
      ...(proposal.by === by.id ? ['own-proposal'] : []),
      ...(proposal.notOf.includes(by.organisation) ? ['own-organisation'] : []),
    ];
  },
});
