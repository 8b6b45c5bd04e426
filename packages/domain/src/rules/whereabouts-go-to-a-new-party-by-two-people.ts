import { isAddressed } from '../case/disclosures/addressed.ts';
import { askedTo } from '../case/disclosures/living.ts';
import { caseRule } from '../law/case-rule.ts';

export const whereaboutsGoToANewPartyByTwoPeople = caseRule({
  name: 'whereabouts-go-to-a-new-party-by-two-people',
  says: 'An organisation that has so far received nothing of the case is told where the person is only when a second person of another organisation has approved it.',
  restsOn: ['Standards 6.3(c)', 'Standards 6.3(e)'],
  basis: 'derived',
  guards: ['shareDisclosure', 'approve'],
  breaches: ({ file, said, by, at }) => {
    if (!('proposal' in said))
      return said.sections.includes('whereabouts') && !isAddressed(file, said, at) ? ['party-not-addressed'] : [];
    const proposal = askedTo('reveal-whereabouts', file, said.proposal);
    if (proposal === undefined) return [];
    return [
      ...(proposal.by === by.id ? ['own-proposal'] : []),
      ...(proposal.notOf.includes(by.organisation) ? ['own-organisation'] : []),
    ];
  },
});
