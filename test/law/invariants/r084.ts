import { decisionOf, foundUnable, isOwn } from './decided.ts';
import type { Invariant, Story } from './story.ts';
import { earlier, isCorrected, isSound, lastDecision, lastOf, listed, unless } from './told.ts';

/** Whether the decision was already used, for somebody else or for something else. */
function carriesAnother(story: Story): boolean {
  const last = lastOf(story);
  return earlier(story, 'CaseReferred')
    .filter((one) => one.said['decision'] === last.said['decision'] && !isCorrected(story, one))
    .some((one) => {
      const same = listed(last, 'services').every((service) => listed(one, 'services').includes(service));
      return one.said['to'] !== last.said['to'] || !same;
    });
}

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
      ...unless(!carriesAnother(story), 'the decision was about another referral'),
      ...unless(lastDecision(story, 'referral')?.said['answer'] === 'do-it', 'a no was said since'),
    ];
  },
};
