import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf } from './told.ts';
import { freeYesBeside } from './yes.ts';

export const aReferralWasToldAndAgreed: Invariant = {
  row: 'R015',
  says: 'In no history is somebody referred unless the result is stated, and they were told of it and agreed, each before the next.',
  after: ['CaseReferred'],
  near: ['InformedForDecision', 'DecisionTaken', 'ConsentGiven', 'ConsentWithdrawn', 'CapacityAssessed'],
  broken: (story) => {
    const { said } = lastOf(story);
    const decision = earlier(story, 'DecisionTaken').find(({ id }) => id === said['decision']);
    const told = earlier(story, 'InformedForDecision').find(
      (one) => one.said['about'] === 'referral' && decision !== undefined && one.recordedAt < decision.recordedAt,
    );
    const excused = decision?.said['notConsulted'] !== undefined || decision?.said['decidedBy'] === 'substitute';
    const to = { to: String(said['kind']), organisation: String(said['to']) };
    return [
      ...(((said['expects'] ?? []) as readonly string[]).length > 0 ? [] : ['nothing is expected of it']),
      ...(excused || (told !== undefined && isSound(told)) ? [] : ['the person was not told before']),
      ...(excused || freeYesBeside(story, to, 'referral') ? [] : ['the person did not agree to this recipient']),
    ];
  },
};
