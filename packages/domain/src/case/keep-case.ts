import * as z from 'zod';
import { type Act, type Decision, decided, timing } from '../command.ts';
import { type Consent, consents, type SaidConsent } from '../consent/consent.ts';
import { placementKind } from '../handover/handover.ts';
import { check, refusals } from '../law/refusal.ts';
import { ageClassOf, ageGroupOf, isChild } from '../people/age.ts';
import { childIsPlacedOnlyWithASafeFamily } from '../rules/child-is-placed-only-with-a-safe-family.ts';
import { confirmedNeedsThreeStages } from '../rules/confirmed-needs-three-stages.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { notAVictimNeedsEvidence } from '../rules/not-a-victim-needs-evidence.ts';
import { phasesRunBesideEachOther } from '../rules/phases-run-beside-each-other.ts';
import { referralNeedsConsent } from '../rules/referral-needs-consent.ts';
import { referralNeedsHerDecision } from '../rules/referral-needs-her-decision.ts';
import { serviceIsHersToHave } from '../rules/service-is-hers-to-have.ts';
import { serviceIsNeverRefusedForBeingForeign } from '../rules/service-is-never-refused-for-being-foreign.ts';
import { uncertainAgeIsAChild } from '../rules/uncertain-age-is-a-child.ts';
import { code } from '../text.ts';
import { dayOf } from '../time.ts';
import { type CaseEvent, type CaseState, isOpenPhase, serviceOutcome, unavailableReason } from './case.ts';
import { exploitation, immediateNeed, labourSector, phase, type Service, service } from './clear.ts';
import { entitlements, type Needs } from './needs.ts';
import { statedAge } from './sections.ts';

const stage = z.enum(['yes', 'no', 'unknown']);

export const recordDeterminationBody = z.lazy(() =>
  z.strictObject({
    status: z.enum(['presumed', 'confirmed', 'not-a-victim']),
    by: code,
    kind: z.enum(['social-affairs', 'police', 'court', 'ngo', 'foreign-authority', 'mission']),
    stages: z.strictObject({ recruitment: stage, transportation: stage, exploitation: stage }).optional(),
    exploitation: z.array(exploitation).max(13).default([]),
    sector: labourSector.optional(),
    evidence: z.enum(['document', 'statement', 'court-decision', 'joint-interview']).optional(),
    ...timing.shape,
  }),
);
export const recordAgeBody = z.lazy(() =>
  z.strictObject({
    age: statedAge,
    evidence: z
      .enum(['birth-certificate', 'identity-card', 'passport', 'school-record', 'family-book', 'medical-opinion'])
      .optional(),
    ...timing.shape,
  }),
);
export const recordNeedsBody = z.lazy(() =>
  z.strictObject({
    needs: z.array(immediateNeed).max(9).default([]),
    hasProceeding: z.boolean().default(false),
    wishesToTravelHome: z.boolean().default(false),
    signLanguage: z.boolean().default(false),
    ...timing.shape,
  }),
);
export const offerServiceBody = z.lazy(() => z.strictObject({ service, ...timing.shape }));
export const answerServiceBody = z.strictObject({
  service,
  outcome: serviceOutcome.exclude(['offered']),
  reason: unavailableReason.optional(),
  ...timing.shape,
});
export const phaseBody = z.lazy(() => z.strictObject({ phase, ...timing.shape }));
export const referCaseBody = z.lazy(() =>
  z.strictObject({
    to: code,
    services: z.array(service).min(1).max(18),
    decidedBy: z.enum(['herself', 'best-interest']),
    toldHer: z.boolean(),
    ...timing.shape,
  }),
);
export const placePersonBody = z.strictObject({
  placement: placementKind,
  family: z.enum(['safe', 'unsafe', 'not-found', 'not-assessed']).default('not-assessed'),
  ...timing.shape,
});

function stamp(act: Act) {
  return {
    occurredAt: act.occurredAt,
    by: act.by.id,
    ...(act.lateReason === undefined ? {} : { lateReason: act.lateReason }),
  };
}

/** What of the case decides her services: needs and age. The type has no room for more. */
export function needsOf(state: CaseState): Needs {
  return {
    age: state.age,
    needsInterpreter: state.language !== 'km',
    needsSignLanguage: state.signLanguage,
    hasProceeding: state.hasProceeding,
    wishesToTravelHome: state.wishesToTravelHome,
  };
}

/** Services she may have and nobody has answered yet. */
export function unansweredServices(state: CaseState): readonly Service[] {
  return entitlements(needsOf(state)).filter((name) => {
    const outcome = state.services[name]?.outcome;
    return outcome === undefined || outcome === 'offered';
  });
}

/**
 * One more determination beside the others; formal recognition opens nothing and closes nothing. `not-a-victim` is always
 * refused here: it takes a second approver of another organisation, and that act does not exist yet.
 */
export function recordDetermination(said: z.infer<typeof recordDeterminationBody>, act: Act): Decision<CaseEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(confirmedNeedsThreeStages, said.status, said.stages),
    check(notAVictimNeedsEvidence, said.status, said.evidence !== undefined, false),
  );
  if (refused) return refused;
  const { status, by, kind, exploitation: found, sector } = said;
  return decided({
    type: 'DeterminationRecorded',
    determination: { status, by, kind, at: act.occurredAt },
    exploitation: found,
    ...(sector === undefined ? {} : { sector }),
    ...stamp(act),
  });
}

export function recordAge(state: CaseState, said: z.infer<typeof recordAgeBody>, act: Act): Decision<CaseEvent> {
  const today = dayOf(act.occurredAt);
  const age = ageClassOf(said.age, today);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(uncertainAgeIsAChild, state.age, age, said.evidence),
  );
  return refused ?? decided({ type: 'AgeRecorded', age, ageGroup: ageGroupOf(said.age, today), ...stamp(act) });
}

export function recordNeeds(said: z.infer<typeof recordNeedsBody>, act: Act): Decision<CaseEvent> {
  const refused = refusals(check(lateEntryGivesItsReason, act));
  const { needs, hasProceeding, wishesToTravelHome, signLanguage } = said;
  return (
    refused ?? decided({ type: 'NeedsRecorded', needs, hasProceeding, wishesToTravelHome, signLanguage, ...stamp(act) })
  );
}

export function offerService(state: CaseState, said: z.infer<typeof offerServiceBody>, act: Act): Decision<CaseEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(serviceIsHersToHave, said.service, entitlements(needsOf(state))),
  );
  return refused ?? decided({ type: 'ServiceOffered', service: said.service, ...stamp(act) });
}

/** Her answer, or why it could not be had. A declined service penalises nothing (Standards 7.7(c)). */
export function answerService(
  state: CaseState,
  said: z.infer<typeof answerServiceBody>,
  act: Act,
): Decision<CaseEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(serviceIsHersToHave, said.service, entitlements(needsOf(state))),
    check(serviceIsNeverRefusedForBeingForeign, said.outcome, said.reason),
  );
  if (refused) return refused;
  const { service: name, outcome, reason } = said;
  return decided({
    type: 'ServiceAnswered',
    service: name,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...stamp(act),
  });
}

export function openPhase(state: CaseState, said: z.infer<typeof phaseBody>, act: Act): Decision<CaseEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(phasesRunBesideEachOther, 'open', isOpenPhase(state, said.phase)),
  );
  return refused ?? decided({ type: 'PhaseOpened', phase: said.phase, ...stamp(act) });
}

export function closePhase(state: CaseState, said: z.infer<typeof phaseBody>, act: Act): Decision<CaseEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(phasesRunBesideEachOther, 'close', isOpenPhase(state, said.phase)),
  );
  return refused ?? decided({ type: 'PhaseClosed', phase: said.phase, ...stamp(act) });
}

/** Her answer to being asked; the consent's id is the command's key. */
export function giveConsent(key: string, said: { readonly consent: SaidConsent }, act: Act): Decision<CaseEvent> {
  const refused = refusals(check(lateEntryGivesItsReason, act));
  const given: Consent = { ...said.consent, id: key, at: act.occurredAt };
  return refused ?? decided({ type: 'ConsentGiven', consent: given, ...stamp(act) });
}

/** To another organisation, by her decision, told in advance, with her consent. A domestic referral counts when made. */
export function referCase(
  key: string,
  state: CaseState,
  said: z.infer<typeof referCaseBody>,
  act: Act,
): Decision<CaseEvent> {
  const child = isChild(state.age);
  const at = act.occurredAt;
  const covered = consents(state.consents, 'ngo', at) || consents(state.consents, 'shelter', at);
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(referralNeedsHerDecision, said.decidedBy === 'herself' || child, said.toldHer),
    check(referralNeedsConsent, covered),
  );
  if (refused) return refused;
  const { to, services } = said;
  const { corridor, sex, age } = state;
  return decided({ type: 'CaseReferred', referral: key, to, services, corridor, sex, age, ...stamp(act) });
}

/** Where she lives now: the end of the deportation path, without a handover. */
export function placePerson(state: CaseState, said: z.infer<typeof placePersonBody>, act: Act): Decision<CaseEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(childIsPlacedOnlyWithASafeFamily, isChild(state.age), said.placement, said.family),
  );
  return refused ?? decided({ type: 'PersonPlaced', placement: said.placement, ...stamp(act) });
}
