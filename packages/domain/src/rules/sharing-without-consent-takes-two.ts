import { askedTo } from '../case/disclosures/living.ts';
import { effectRule } from '../law/effect-rule.ts';

export const sharingWithoutConsentTakesTwo = effectRule({
  name: 'sharing-without-consent-takes-two',
  says: 'Something is shared without the person’s consent only when a second person of another organisation has approved it.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.3(e)'],
  basis: 'derived',
  before: ['approved.proposal'],
  breaches: ({ file, effect, by }) => {
    const proposal = askedTo('share-without-consent', file, effect.proposal);
    if (proposal === undefined) return [];
    return [
      ...(proposal.by === by.id ? ['own-proposal'] : []),
      ...(proposal.notOf.includes(by.organisation) ? ['own-organisation'] : []),
    ];
  },
});
