import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

/** What anybody can look at whoever is referred: a place, a service, an interpreter, money, safety, their own word. */
const grounds = [
  'no-place',
  'not-our-service',
  'no-interpreter',
  'no-budget',
  'unsafe-for-her-here',
  'she-changed-her-mind',
];

export const nobodyIsTurnedAwayForWhoTheyAre: Invariant = {
  row: 'R088',
  says: 'In no history is a person turned away by a receiver for no reason, or for one that says who they are.',
  after: ['ReferralAnswered'],
  near: ['CaseReferred', 'DecisionTaken', 'ConsentGiven', 'InformedForDecision'],
  broken: (story) => {
    const { answer, reason } = lastOf(story).said;
    return unless(
      answer !== 'declined' || grounds.includes(String(reason)),
      'nobody says why, by what can be looked at',
    );
  },
};
