import * as z from 'zod';
import { doneAt, pastAt } from '../../tense.ts';
import { code, subject } from '../../text.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';

/** Somebody who must not come near the person. Who it is, is sealed. */
export const bar = () => ({
  relation: z.enum(['exploiter', 'trafficker', 'family', 'partner', 'employer', 'official', 'other']),
  reason: z.enum(['suspect', 'violence', 'threats', 'her-wish', 'court-order']),
});

/** What comes of looking somebody up in the no-contact list, and against which list that was done. */
export const lookedUp = () => ({
  check: z.enum(['clear', 'on-no-contact-list', 'not-checked']),
  /** The newest entry of the list when it was read; a list without entries has none to name. */
  against: entryOf('barred').optional(),
  /** The entries that the one looked up is not, each compared: a stated role does not tell who somebody is. */
  otherThan: z.array(entryOf('barred')).max(200).default([]),
  /** How the identity was checked: a document with a picture was seen, or a colleague looked or listened as well. */
  shownBy: z.enum(['id-document', 'two-of-us']).optional(),
  /** That colleague: the subject of a staff row. */
  colleague: subject.optional(),
});

/** A guest at the door. Without `beganAt` the guest was turned away. */
export const guest = () => ({
  relation: z.enum(['family', 'friend', 'official', 'lawyer', 'organisation', 'media', 'other']),
  ...lookedUp(),
  toldPoliciesAt: doneAt.optional(),
  beganAt: doneAt.optional(),
});

/** A danger that the police is told of. */
export const alert = () => ({
  danger: z.enum(['trafficker-near', 'threats', 'pressure-on-family', 'followed', 'place-known', 'other']),
  told: z.enum(['anti-trafficking-police', 'local-police', 'border-police', 'prosecutor']),
});
export const alertAction = () => ({
  alert: entryOf('alerts'),
  action: z.enum(['patrol', 'moved-her', 'warned-off', 'arrest', 'family-protected', 'looked-into', 'other']),
});

/** The place where the person stays, as it was found. */
export const premises = () => ({
  perimeter: z.enum(['secure', 'not-secure']),
  outsiders: z.enum(['only-with-permission', 'come-in']),
  upkeep: z.enum(['safe-and-well-kept', 'to-be-repaired', 'unsafe']),
});

/** Whom the person wants as a carer. The last wish counts. */
export const carerWish = () => ({ wish: z.enum(['woman', 'man', 'either']) });
export const carer = () => ({
  work: z.enum(['case-worker', 'counsellor', 'care', 'interpreter', 'escort', 'night-duty', 'other']),
  carer: z.enum(['woman', 'man']),
  override: z.enum(['nobody-else-here', 'emergency', 'she-agreed']).optional(),
});

/** The person is gone, and nobody was told. */
export const missing = () => ({
  lastSeenAt: pastAt.optional(),
  from: z.enum(['shelter', 'transit-centre', 'family', 'work-or-school', 'journey', 'other']),
});
export const missingStep = () => ({
  missing: entryOf('missing'),
  step: z.enum(['searched-here', 'friends-asked', 'police-told', 'family-told', 'embassy-told', 'partner-told']),
  /** For family and embassy: that telling them puts the person in no danger. */
  safe: z.boolean().optional(),
  told: code.optional(),
});
export const missingEnd = () => ({
  missing: entryOf('missing'),
  outcome: z.enum(['found-safe', 'found-in-danger', 'came-back', 'left-of-her-own-will', 'not-found']),
});

/** What safety and protection leave in the state of a case. */
export const safetyTrack = () => ({
  barred: z.array(entry(bar())).default([]),
  guests: z.array(entry(guest())).default([]),
  alerts: z.array(entry(alert())).default([]),
  alertsAcknowledged: z.array(entry({ alert: entryOf('alerts') })).default([]),
  alertActions: z.array(entry(alertAction())).default([]),
  premises: z.array(entry(premises())).default([]),
  carerWishes: z.array(entry(carerWish())).default([]),
  carers: z.array(entry(carer())).default([]),
  missing: z.array(entry(missing())).default([]),
  missingSteps: z.array(entry(missingStep())).default([]),
  missingEnds: z.array(entry(missingEnd())).default([]),
});
