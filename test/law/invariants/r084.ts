import { decisionOf, foundUnable, isOwn } from './decided.ts';
import type { Invariant } from './story.ts';
import { isSound, lastDecision, unless } from './told.ts';

export const nobodyIsReferredUnasked: Invariant = {
  row: 'R084',
  says: 'In no history is a person referred whose own last word on a referral is not yes.',
  after: ['CaseReferred'],
  near: ['DecisionTaken', 'InformedForDecision', 'ConsentGiven', 'CapacityAssessed'],
  broken: (story) => {
    const decision = decisionOf(story, 'referral');
    if (decision === undefined) return ['nobody decided on a referral'];
    const own = isOwn(story, decision) || foundUnable(story, 'referral');
    return [
      ...unless(decision.said['answer'] === 'do-it', 'it was decided not to refer'),
      ...unless(isSound(decision), 'the decision carries nothing'),
      ...unless(own, 'others decided it'),
      ...unless(lastDecision(story, 'referral')?.said['answer'] === 'do-it', 'a no was said since'),
    ];
  },
};
