import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf } from './told.ts';
import { freeYes, freeYesBeside, saidNo } from './yes.ts';

/** What the person is asked for where somebody is to help them, by the help; whatever is not here is care. */
const purposes: Readonly<Record<string, string>> = {
  medical: 'health',
  psychological: 'health',
  'legal-aid': 'legal',
  'child-advocate': 'legal',
  'family-contact': 'family-tracing',
  'family-tracing': 'family-tracing',
  'risk-assessment': 'protection',
  'travel-home': 'return',
  'follow-up': 'reintegration',
};
/** For what those are mostly asked who are no help for the person in general. */
const mostly: Readonly<Record<string, string>> = {
  hospital: 'health',
  police: 'report-to-police',
  'receiving-authority': 'return',
  commune: 'reintegration',
};

function usesOf(kind: string, service: string): readonly string[] {
  return ['referral', purposes[service] ?? 'care', mostly[kind] ?? 'referral'];
}

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
    const referral = { ...to, for: 'referral' };
    const services = (said['services'] ?? []) as readonly string[];
    const agreed =
      (freeYes(story, referral) || !saidNo(story, referral)) &&
      services.every((one) => freeYesBeside(story, to, usesOf(to.to, one)));
    return [
      ...(((said['expects'] ?? []) as readonly string[]).length > 0 ? [] : ['nothing is expected of it']),
      ...(excused || (told !== undefined && isSound(told)) ? [] : ['the person was not told before']),
      ...(excused || agreed ? [] : ['the person did not agree to this recipient for this']),
    ];
  },
};
