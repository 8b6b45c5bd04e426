import * as z from 'zod';
import { fileSaid } from '../../numbers/said-number.ts';
import { farCountry } from '../../people/actor.ts';
import { freeOn, pastOn } from '../../tense.ts';
import { withoutHandover } from '../clear.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { returnMattersTrack } from './return-matter.ts';

/** The person leaves. There is no answer to it but what they were told and given. */
export const leaving = () => ({
  from: z.enum(['shelter', 'transit-centre', 'police-station', 'hospital', 'ngo', 'other']),
  to: z.enum(['family', 'friends', 'own-home', 'work', 'abroad', 'not-said']),
  /** Who was told that the person leaves. */
  informed: z
    .array(z.enum(['social-affairs', 'police', 'embassy', 'provider', 'nobody-yet']))
    .max(5)
    .default([]),
  adviceGiven: z.boolean(),
  mayComeBackTold: z.boolean().default(false),
});

export const childHold = () => ({
  reason: z.enum(['trafficker-near', 'family-unsafe', 'nowhere-safe-to-go', 'age-being-found-out', 'other-danger']),
  /** The decision in the child's best interest that the hold rests on. */
  decision: entryOf('decisions'),
  /** The search for the family. */
  tracing: entryOf('tracings').optional(),
});
export const holdReview = () => ({
  hold: entryOf('childHolds'),
  outcome: z.enum(['continues', 'ends']),
  opinionHeard: z.boolean(),
});

/** Why a return waits, and on whom. The person's time to reflect is no delay and has no code. */
export const returnDelay = () => ({
  decision: entryOf('decisions'),
  responsible: z.enum([
    'sending-side',
    'receiving-side',
    'embassy',
    'court',
    'carrier',
    'provider',
    'family',
    'herself',
  ]),
  /** The day on which it is looked at again. */
  review: freeOn.optional(),
  reason: z.enum([
    'papers',
    'nationality-open',
    'cost',
    'gate-closed',
    'hearing',
    'care',
    'family-not-found',
    'place-not-ready',
    'her-wish',
    'other',
  ]),
});
export const journeyHome = () => ({
  humane: z
    .array(
      z.enum([
        'escorted',
        'fed-and-rested',
        'apart-from-suspects',
        'not-restrained',
        'own-belongings',
        'told-each-step',
        'met-on-arrival',
      ]),
    )
    .max(7),
  /** To another country without a handover: with an embassy's help, or any other way. */
  wentBack: z.strictObject({ country: farCountry, how: z.enum(withoutHandover) }).optional(),
});

/** Where the person wants to live; earlier choices stay. */
export const community = () => ({
  where: z.enum(['where-she-grew-up', 'with-relatives', 'a-new-place', 'near-the-shelter', 'city', 'abroad']),
  againstStigma: z
    .array(z.enum(['talk-with-family', 'talk-with-commune', 'school', 'employer', 'discreet-visits', 'peer-group']))
    .max(6)
    .default([]),
});

/**
 * What a look for an earlier return came to (checklist VK7): the case worker looks and matches, nothing does it by
 * itself.
 */
export const earlierReturn = () => ({
  found: z.enum(['none', 'same-person', 'cannot-tell']),
  when: pastOn.optional(),
  earlierCase: fileSaid.optional(),
});

/** What one source says of the address to go home to (checklist KV2). The address itself stands sealed. */
export const addressSource = () => ({
  source: z.enum([
    'herself',
    'family',
    'document',
    'commune',
    'police',
    'mission',
    'counterpart',
    'other-organisation',
  ]),
  says: z.enum(['same', 'other', 'not-known-there']),
});

/** What movement leaves in the state of a case. */
export const movementTrack = () => ({
  leavings: z.array(entry(leaving())).default([]),
  childHolds: z.array(entry(childHold())).default([]),
  holdReviews: z.array(entry(holdReview())).default([]),
  returnDelays: z.array(entry(returnDelay())).default([]),
  journeysHome: z.array(entry(journeyHome())).default([]),
  communities: z.array(entry(community())).default([]),
  earlierReturns: z.array(entry(earlierReturn())).default([]),
  homeSources: z.array(entry(addressSource())).default([]),
  ...returnMattersTrack(),
});
