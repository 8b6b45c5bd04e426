import * as z from 'zod';
import { answered } from '../case/breaches/in-a-row.ts';
import { broke } from '../case/breaches/track.ts';
import { ageClass, ageGroup, citizenship, corridor, immediateNeed, language, sex } from '../case/clear.ts';
import { companies } from '../case/closed-lists.ts';
import { lateReason } from '../command.ts';
import { consent } from '../consent/consent.ts';
import { day, moment } from '../dates.ts';
import { code, id } from '../text.ts';
import { arrivalBreaches } from './breaches.ts';
import { keptScreening, screened } from './kept-screening.ts';
import {
  clearFacts,
  correction,
  correctionReason,
  entry,
  sealedFacts,
  withdrawalReason,
  withdrawn,
} from './mending.ts';

/** With whom a person came: what decides whether a child is alone. */
export const company = z.enum(companies);

/** Item D8: where the person goes from the truck. */
export const onward = z.enum([
  'home-transport',
  'transit-centre-bed',
  'child-migrant-office',
  'ngo',
  'hospital',
  'case-worker',
]);

export const arrivalState = z.lazy(() =>
  z.strictObject({
    id,
    batch: id,
    centre: code,
    status: z.enum(['logged', 'screened', 'opened', 'withdrawn']),
    corridor,
    sex,
    age: ageClass,
    ageGroup,
    childUntil: day.optional(),
    citizenship,
    language,
    signLanguage: z.boolean().default(false),
    company,
    needs: z.array(immediateNeed),
    threatened: z.boolean(),
    recordedAt: moment,
    screening: keptScreening.optional(),
    onward: z.array(onward),
    consents: z.array(consent),
    /** The person’s file, or that there was one and it was erased. */
    openedAs: z.union([id, z.literal('erased')]).optional(),
    sections: z.record(z.string(), z.int()),
    /** What was corrected, with what stood there before; the first correction first. */
    corrections: z.array(correction).optional(),
    withdrawn: withdrawn.optional(),
    breaches: arrivalBreaches().optional(),
    /** Entries of the same person that were taken back. */
    alsoLogged: z.array(entry).optional(),
  }),
);
export type ArrivalState = z.infer<typeof arrivalState>;

/** Where what was sent goes on to: the person’s file, once one was opened. */
export const passedOn = z.literal('case-file');

const event = z.object({
  occurredAt: moment,
  lateReason: lateReason.optional(),
  by: z.string(),
  broke: broke().optional(),
});
const toCaseFile = { passedOn: passedOn.optional() };

const mendings = () =>
  [
    event.extend({
      type: z.literal('ArrivalCorrected'),
      ...toCaseFile,
      id,
      reason: correctionReason,
      /** What stands from now on, of what changed. */
      now: clearFacts,
      sealed: z.array(sealedFacts),
      /** Who looks alike and is somebody else, as whoever corrected it said. */
      anotherPerson: z.array(id),
      sections: z.record(z.string(), z.int()),
    }),
    event.extend({
      type: z.literal('ArrivalWithdrawn'),
      ...toCaseFile,
      reason: withdrawalReason,
      sameAs: entry.optional(),
      sections: z.record(z.string(), z.int()),
    }),
    /** What was said of the same person in an entry that was taken back. */
    event.extend({
      type: z.literal('ArrivalTakesOver'),
      ...toCaseFile,
      /** The entry that was taken back, and those that it had taken over before. */
      from: z.array(entry),
      needs: z.array(immediateNeed),
      threatened: z.boolean(),
      consents: z.array(consent),
      onward: z.array(onward),
      screening: keptScreening.optional(),
      sections: z.record(z.string(), z.int()),
    }),
  ] as const;

export const arrivalEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    event.extend({
      type: z.literal('ArrivalLogged'),
      id,
      batch: id,
      centre: code,
      corridor,
      sex,
      age: ageClass,
      ageGroup,
      childUntil: day.optional(),
      citizenship,
      language,
      signLanguage: z.boolean().default(false),
      company,
      needs: z.array(immediateNeed),
      threatened: z.boolean(),
      recordedAt: moment,
      sections: z.record(z.string(), z.int()),
    }),
    event.extend({
      type: z.literal('ArrivalScreened'),
      ...toCaseFile,
      ...screened(),
    }),
    event.extend({ type: z.literal('ArrivalReferred'), onward, ...toCaseFile }),
    event.extend({ type: z.literal('ConsentAnswered'), consent, ...toCaseFile }),
    event.extend({ type: z.literal('ConsentWithdrawn'), id, consent: id, ...toCaseFile }),
    event.extend({ type: z.literal('ArrivalOpened'), as: id }),
    event.extend({
      type: z.literal('ArrivalBreachAnswered'),
      ...answered(),
      /** What was answered for, as figures count it. */
      rules: z.array(code).default([]),
    }),
    ...mendings(),
  ]),
);
export type ArrivalEvent = z.infer<typeof arrivalEvent>;
