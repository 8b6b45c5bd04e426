import { letHappen } from './lives.ts';
import type { Invariant } from './story.ts';
import { lastOf, listed, unless } from './told.ts';
import { freeYes, type Sharing } from './yes.ts';

const kept = ['hiv', 'family'];

export const healthAndFamilyGoNowhereUnagreed: Invariant = {
  row: 'R137',
  says: 'In no history does it reach anybody whether a person lives with HIV, or who their family is, unless the person agreed to just that.',
  after: ['CopyMade', 'ProposalAnswered', 'ConsentGiven'],
  near: ['ConsentGiven', 'ConsentWithdrawn', 'SharingProposed', 'RevealingProposed', 'AlertRaised'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.type === 'ConsentGiven') {
      const { sections, given } = last.said['consent'] as {
        readonly sections: readonly string[];
        readonly given: boolean;
      };
      return unless(
        !given || !sections.includes('hiv') || sections.every((one) => one === 'hiv'),
        'HIV is agreed to among other things',
      );
    }
    const shared = letHappen(story, 'CopyMade', 'SharingProposed', 'RevealingProposed');
    if (shared === undefined || (shared === last && last.type !== 'CopyMade')) return [];
    const { to, organisation, for: purpose } = shared.said as Sharing;
    return listed(shared, 'sections')
      .filter((one) => kept.includes(one))
      .filter((one) => !freeYes(story, { to, organisation, for: purpose, sections: [one] }))
      .map((one) => `the person did not agree to: ${one}`);
  },
};
