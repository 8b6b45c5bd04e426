import * as z from 'zod';
import { consent } from '../consent/consent.ts';
import { placementKind } from '../handover/handover.ts';
import { code, id } from '../text.ts';
import { moment } from '../time.ts';
import { assessmentTrack } from './assessment/track.ts';
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
  service,
  sex,
} from './clear.ts';
import { closingTrack } from './closing/track.ts';
import { crisisTrack } from './crisis/track.ts';
import { decisionTrack } from './decisions/track.ts';
import { directiveTrack } from './directive-009/track.ts';
import { familyTrack } from './family/track.ts';
import { followUpTrack, followUpTrack, followUpTrack } from './follow-up/track.ts';
import { justiceTrack } from './justice/track.ts';
import { movementTrack } from './movement/track.ts';
import { planningTrack } from './planning/track.ts';
import { receptionTrack } from './reception/track.ts';
import { recordsTrack } from './records/track.ts';
import { recoveryTrack } from './recovery/track.ts';
import { referralTrack } from './referral/track.ts';
import { reintegrationTrack } from './reintegration/track.ts';
import { rightsTrack } from './rights/track.ts';
import { safetyTrack } from './safety/track.ts';
import { staffingTrack } from './staffing/track.ts';
import { stayTrack } from './stay/track.ts';

/** What one organisation decided, on a day. Several stand beside each other; the most protective one counts. */
export const determination = z.strictObject({
  status: z.enum(['presumed', 'confirmed', 'not-a-victim']),
  by: code,
  kind: z.enum(['social-affairs', 'police', 'court', 'ngo', 'foreign-authority', 'mission']),
  at: moment,
});
export type Determination = z.infer<typeof determination>;

/** How a service was answered. Being foreign or without papers is not a reason and cannot be written. */
export const serviceOutcome = z.enum(['offered', 'accepted', 'declined', 'not-needed', 'not-available', 'provided']);
export const unavailableReason = z.enum([
  'no-provider-here',
  'waiting-list',
  'no-interpreter',
  'no-budget',
  'unsafe-now',
]);
const serviceAnswer = z.lazy(() =>
  z.strictObject({
    offeredAt: moment.optional(),
    outcome: serviceOutcome,
    reason: unavailableReason.optional(),
    at: moment,
  }),
);

const phaseTrack = z.lazy(() => z.strictObject({ openedAt: moment, closedAt: moment.optional() }));

/** Where a file comes from; what it was opened from is marked in the same transaction. */
const origin = z.enum(['arrival', 'handover', 'report']);

/** What a case is opened with and keeps. */
const plate = () => ({
  id,
  organisation: code,
  origin,
  corridor,
  channel,
  sex,
  age: ageClass,
  ageGroup,
  citizenship,
  language,
  signLanguage: z.boolean(),
  needs: z.array(immediateNeed),
  exploitation: z.array(exploitation),
  sector: labourSector.optional(),
  doNotContactEmbassy: z.boolean(),
  /** The handover it came from, or that it goes to. */
  handover: id.optional(),
  sections: z.record(z.string(), z.int()),
});

/** What the opening event holds. */
export const opening = () => ({ ...plate(), consents: z.array(consent), determination });

export const caseState = z.lazy(() =>
  z.strictObject({
    ...plate(),
    status: z.enum(['open', 'closed']),
    openedAt: moment,
    assigned: z.array(z.string()),
    determinations: z.array(determination),
    consents: z.array(consent),
    services: z.partialRecord(service, serviceAnswer),
    phases: z.partialRecord(phase, z.array(phaseTrack)),
    hasProceeding: z.boolean(),
    wishesToTravelHome: z.boolean(),
    placement: z.strictObject({ kind: placementKind, at: moment }).optional(),
    referrals: z.array(z.strictObject({ id: z.string(), to: code, services: z.array(service), at: moment })),
    ...recoveryTrack(),
    ...reintegrationTrack(),
    ...followUpTrack(),
    ...safetyTrack(),
    ...rightsTrack(),
    ...decisionTrack(),
    ...justiceTrack(),
    ...familyTrack(),
    ...movementTrack(),
    ...stayTrack(),
    ...receptionTrack(),
    ...crisisTrack(),
    ...planningTrack(),
    ...assessmentTrack(),
    ...referralTrack(),
    ...closingTrack(),
    ...directiveTrack(),
    ...recordsTrack(),
    ...staffingTrack(),
    /** Names of the reminders already written. */
    reminded: z.array(z.string()).default([]),
  }),
);
export type CaseState = z.infer<typeof caseState>;

/** Highest first: the most protective determination decides how she is treated (Standards 7.1(c)). */
const protection = ['confirmed', 'presumed', 'not-a-victim'] as const;

/** What the determinations come to. Nobody is `not-a-victim` while anybody says otherwise. */
export function standingOf(determinations: readonly Determination[]): Determination['status'] {
  return protection.find((status) => determinations.some((one) => one.status === status)) ?? 'presumed';
}
