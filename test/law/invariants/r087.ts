import type { Invariant } from './story.ts';
import { lastOf, listed } from './told.ts';
import { freeYes, type Sharing } from './yes.ts';

export const aReferralCarriesWhatIsAgreed: Invariant = {
  row: 'R087',
  says: 'In no history does a copy for a referral hold what the person has not agreed to give to just that party.',
  after: ['CopyMade'],
  near: ['ConsentGiven', 'ConsentWithdrawn'],
  broken: (story) => {
    const last = lastOf(story);
    const { to, organisation } = last.said as Sharing;
    if (last.said['for'] !== 'referral') return [];
    return listed(last, 'sections')
      .filter((section) => !freeYes(story, { to, organisation, for: 'referral', sections: [section] }))
      .map((section) => `it is not agreed to: ${section}`);
  },
};
