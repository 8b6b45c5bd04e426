import * as z from 'zod';
import { consent } from '../consent/consent.ts';
import { day, moment } from '../dates.ts';
import { placementKind } from '../handover/handover.ts';
import { importTrack } from '../interchange/external-id.ts';
import { code, id } from '../text.ts';
import { assessmentTrack } from './assessment/track.ts';
import { belongingsTrack } from './belongings/track.ts';
import { breachTrack } from './breaches/track.ts';
import { careTeamTrack } from './care-team/track.ts';
import { childrenTrack } from './children/track.ts';
import {
  ageClass,
  ageGroup,
  channel,
  citizenship,
  corridor,
  exploitation,
  immediateNeed,
  labourSector,
  language,
  phase,
  recordNumber,
  service,
  sex,
} from './clear.ts';
import { closingTrack } from './closing/track.ts';
import { crisisTrack } from './crisis/track.ts';
import { decisionTrack } from './decisions/track.ts';
import { directiveTrack } from './directive-009/track.ts';
import { disclosuresTrack } from './disclosures/track.ts';
import { erasureTrack } from './erasure/track.ts';
import { familyTrack } from './family/track.ts';
import { followUpTrack } from './follow-up/track.ts';
import { glassTrack } from './glass/track.ts';
import { isCorrected } from './identification/corrected.ts';
import { deciderKind, determinationEvidence, gathering, stages } from './identification/determination.ts';
import { identificationTrack } from './identification/track.ts';
import { justiceTrack } from './justice/track.ts';
import { mediaTrack } from './media/track.ts';
import { movementTrack } from './movement/track.ts';
import { ownRecordTrack } from './own-record/track.ts';
import { placementTrack } from './placement/track.ts';
import { planningTrack } from './planning/track.ts';
import { receptionTrack } from './reception/track.ts';
import { recordsTrack } from './records/track.ts';
import { recoveryTrack } from './recovery/track.ts';
import { referral, referralTrack } from './referral/track.ts';
import { evaluationTrack } from './reintegration/evaluation.ts';
import { reintegrationTrack } from './reintegration/track.ts';
import { rightsTrack } from './rights/track.ts';
import { safetyTrack } from './safety/track.ts';
import { parityTrack } from './services/foreign-as-reason.ts';
import { serviceAnswer } from './services/outcome.ts';
import { staffingTrack } from './staffing/track.ts';
import { stayTrack } from './stay/track.ts';

/** What one organisation decided, on a day. Several stand side by side; the most protective one counts. */
export const determination = z.strictObject({
  status: z.enum(['presumed', 'confirmed', 'not-a-victim']),
  by: code,
  kind: deciderKind,
  at: moment,
  /** The entry it was written in; the presumption a case opens with has none. */
  id: z.string().optional(),
  stages: stages.optional(),
  evidence: determinationEvidence.optional(),
  place: gathering().place,
  participants: gathering().participants.unwrap().optional(),
});
export type Determination = z.infer<typeof determination>;

/** Who told of the person, where neither a truck nor a handover brought them. */
export const reporter = z.enum([
  'provincial-department',
  'municipal-department',
  'police',
  'ngo',
  'health-service',
  'hotline',
  'commune',
  'family',
  'herself',
  'other',
]);

/** What a case is opened with and keeps. */
const plate = () => ({
  id,
  /** What people call the file; one opened before there were numbers has none. */
  number: recordNumber.optional(),
  organisation: code,
  origin: z.enum(['arrival', 'handover', 'report']),
  reportedBy: reporter.optional(),
  /** The partner's referral that the file was opened from: it goes when the person is erased. */
  referredIn: z.strictObject({ referral: id, organisation: code }).optional(),
  corridor,
  channel,
  sex,
  age: ageClass,
  ageGroup,
  /** The last day on which the person may be a child, at the latest: the end of a month, which tells no birthday. */
  childUntil: day.optional(),
  citizenship,
  language,
  signLanguage: z.boolean(),
  needs: z.array(immediateNeed),
  exploitation: z.array(exploitation),
  sector: labourSector.optional(),
  doNotContactEmbassy: z.boolean(),
  /** When the server heard of it: what fell due before that wakes no clock. */
  recordedAt: moment,
  arrival: z.strictObject({ batch: id, arrival: id }).optional(),
  /** The border's log of the person, and the handover they came from or go to. */
  handover: id.optional(),
  sections: z.record(z.string(), z.int()),
});

/** What the opening event holds. */
export const opening = () => ({ ...plate(), consents: z.array(consent), determination, ...importTrack() });

const whoHasIt = () => ({ ...disclosuresTrack(), ...careTeamTrack(), ...erasureTrack(), ...mediaTrack() });

const goingHome = () => ({ ...reintegrationTrack(), ...evaluationTrack() });

const serving = () => ({ ...referralTrack(), ...parityTrack(), ...breachTrack(), ...childrenTrack() });

/** Names of the reminders already written, and how other systems name the person. */
const rest = () => ({ reminded: z.array(z.string()).default([]), ...importTrack() });

export const caseState = z.lazy(() =>
  z.strictObject({
    ...plate(),
    status: z.enum(['open', 'closed']),
    openedAt: moment,
    /** What was said of the person's age when the file was opened. */
    ageAtOpening: z.strictObject({ age: ageClass, ageGroup, childUntil: day.optional() }),
    assigned: z.array(z.string()),
    determinations: z.array(determination),
    consents: z.array(consent),
    services: z.partialRecord(service, serviceAnswer),
    phases: z.partialRecord(phase, z.array(z.strictObject({ openedAt: moment, closedAt: moment.optional() }))),
    hasProceeding: z.boolean(),
    wishesToTravelHome: z.boolean(),
    placement: z.strictObject({ kind: placementKind, at: moment }).optional(),
    referrals: z.array(referral()),
    ...recoveryTrack(),
    ...goingHome(),
    ...followUpTrack(),
    ...safetyTrack(),
    ...rightsTrack(),
    ...ownRecordTrack(),
    ...decisionTrack(),
    ...placementTrack(),
    ...justiceTrack(),
    ...familyTrack(),
    ...movementTrack(),
    ...stayTrack(),
    ...receptionTrack(),
    ...crisisTrack(),
    ...planningTrack(),
    ...assessmentTrack(),
    ...serving(),
    ...closingTrack(),
    ...directiveTrack(),
    ...recordsTrack(),
    ...staffingTrack(),
    ...identificationTrack(),
    ...belongingsTrack(),
    ...glassTrack(),
    ...whoHasIt(),
    ...rest(),
  }),
);
export type CaseState = z.infer<typeof caseState>;

/** Highest first: the most protective determination decides how the person is treated (Standards 7.1(c)). */
const protection = ['confirmed', 'presumed', 'not-a-victim'] as const;

/**
 * What the determinations come to: of each organisation its latest, of these the most protective, whatever the order
 * they were written in. Nobody is `not-a-victim` while any organisation says otherwise.
 */
export function standingOf(determinations: readonly Determination[]): Determination['status'] {
  const latest = determinations.filter(
    ({ by, at }) => !determinations.some((one) => one.by === by && isAfter(one.at, at)),
  );
  return protection.find((status) => latest.some((one) => one.status === status)) ?? 'presumed';
}

/** The determinations that count: nobody has said of them that they were written down wrongly. */
export function countingDeterminations(
  file: Pick<CaseState, 'determinations' | 'corrections'>,
): readonly Determination[] {
  return file.determinations.filter(({ id: name }) => !isCorrected(file, name));
}

function isAfter(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other);
}
