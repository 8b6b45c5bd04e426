import * as z from 'zod';

const found = z.enum(['yes', 'no', 'unknown']);

/** The three stages of trafficking, each found, not found, or not known (Policy I; Policy III, "three key factors"). */
export const stages = z.strictObject({ recruitment: found, transportation: found, exploitation: found });

/** Whether a status waits for a second person before it counts. */
export function isProposed(status: string): boolean {
  return status === 'not-a-victim';
}

/** Who decides whether somebody is a victim. */
export const deciderKind = z.enum(['social-affairs', 'police', 'court', 'ngo', 'foreign-authority', 'mission']);

/** What a determination rests on. What it says stays sealed or on paper. */
export const determinationEvidence = z.enum(['document', 'statement', 'court-decision', 'joint-interview']);

/** Where somebody was identified: virtually anywhere (Policy II.A). */
const identificationPlace = z.enum([
  'police',
  'immigration',
  'border',
  'transit-centre',
  'shelter',
  'hospital',
  'court',
  'mission',
  'community',
]);

/** Who took part; at a police or immigration post police and social affairs identify together (Policy II.A). */
const agency = z.enum([
  'social-affairs',
  'anti-trafficking-police',
  'police',
  'border-police',
  'immigration',
  'ngo',
  'court',
  'health',
  'mission',
]);

/** Where it happened and who was there, for determinations and interviews alike. */
export const gathering = () => ({
  place: identificationPlace.optional(),
  participants: z.array(agency).max(agency.options.length).default([]),
});
