import * as z from 'zod';
import { placeCode } from '../directory/place-code.ts';
import { cambodia } from '../settings/cambodia.ts';
import { bornIn, bornOn, statedOn } from '../tense.ts';
import { text } from '../text.ts';

/** The nine sections of a person's file, each sealed apart. */
export const sectionNames = [
  'identity',
  'whereabouts',
  'family',
  'needs',
  'medical',
  'hiv',
  'testimony',
  'legal',
  'travel',
] as const;
export const sectionName = z.enum(sectionNames);
export type SectionName = z.infer<typeof sectionName>;

/** A whole name in the person's own script and in Latin letters; neither is ever made from the other. */
export const personName = z.lazy(() => z.strictObject({ local: text(120).optional(), latin: text(120).optional() }));

const yearsOfAge = () => z.int().min(0).max(cambodia.lifetime.value);

/** What is known of an age: a birth date as remembered, or a range of years on a day. */
export const statedAge = z.lazy(() =>
  z.union([
    z.strictObject({ birth: bornOn, estimated: z.boolean().default(false) }),
    z
      .strictObject({ from: yearsOfAge(), to: yearsOfAge(), asOf: statedOn })
      .refine(({ from, to }) => from <= to, { message: 'from-after-to', path: ['to'] }),
    z.strictObject({ unknown: z.literal(true) }),
  ]),
);
export type StatedAge = z.infer<typeof statedAge>;

export const identity = z.lazy(() =>
  z.strictObject({
    name: personName,
    aliases: z.array(text(120)).max(10).default([]),
    age: statedAge,
    birthplace: text(200).optional(),
    birthplaceCode: placeCode.optional(),
  }),
);
export type Identity = z.infer<typeof identity>;

/** What an officer may write down in the first minutes: the five questions of Standards 7.1(g), nothing else. */
export const arrivalSections = z.lazy(() =>
  z.strictObject({
    identity,
    needs: z.strictObject({ threats: text(500).optional(), note: text(500).optional() }).optional(),
  }),
);

/** Why a sheet cannot say something: a fact that nobody knows is said to be unknown, and never refused. */
export const unknownBecause = z.enum([
  'person-does-not-know',
  'person-did-not-say',
  'never-registered',
  'taken-or-lost',
  'not-issued-yet',
  'other',
]);

/** What both sides of a handover need to recognise the person: no story, no health, no shelter. */
export const handoverSheet = z.lazy(() =>
  z.strictObject({
    name: personName,
    birthYear: bornIn.optional(),
    document: text(60).optional(),
    place: text(200).optional(),
    exceptions: text(1000).optional(),
    /** What of it is not known, each with the reason. */
    unknown: z
      .strictObject({
        name: unknownBecause.optional(),
        birthYear: unknownBecause.optional(),
        document: unknownBecause.optional(),
        place: unknownBecause.optional(),
      })
      .optional(),
  }),
);
export type HandoverSheet = z.infer<typeof handoverSheet>;
