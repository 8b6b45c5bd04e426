import * as z from 'zod';
import { ageClass, ageGroup, citizenship, language, sex } from '../case/clear.ts';
import { companies } from '../case/closed-lists.ts';
import type { Identity } from '../case/sections.ts';
import { day, moment } from '../dates.ts';
import { id } from '../text.ts';

/** Why what was logged is corrected. `said-otherwise`: somebody now says something else than before. */
export const correctionReason = z.enum(['written-wrongly', 'heard-wrongly', 'said-otherwise', 'paper-shows', 'other']);

/** Why a person is taken back out of a truck. */
export const withdrawalReason = z.enum(['logged-twice', 'was-not-there', 'logged-by-mistake', 'other']);

/** Why a truck is taken back. */
export const batchWithdrawalReason = z.enum(['opened-by-mistake', 'opened-twice', 'never-came', 'other']);

/** What of an arrival stands unsealed and may be corrected. */
export const clearFacts = z.lazy(() =>
  z.strictObject({
    sex: sex.optional(),
    age: ageClass.optional(),
    ageGroup: ageGroup.optional(),
    childUntil: day.optional(),
    citizenship: citizenship.optional(),
    language: language.optional(),
    signLanguage: z.boolean().optional(),
    company: z.enum(companies).optional(),
  }),
);
export type ClearFacts = z.infer<typeof clearFacts>;

/** What of the person’s own words was corrected; what stood there before lies sealed. */
export const sealedFacts = z.enum(['name', 'age']);

/** One correction as the arrival keeps it: what stood there before, who changed it and why. */
export const correction = z.lazy(() =>
  z.strictObject({
    id,
    at: moment,
    by: z.string(),
    reason: correctionReason,
    was: clearFacts,
    sealed: z.array(sealedFacts),
  }),
);

/** Where an entry stands. */
export const entry = z.strictObject({ batch: id, arrival: id });

/** That the person was taken back out of the truck, and which entry of the same person stays. */
export const withdrawn = z.lazy(() =>
  z.strictObject({
    at: moment,
    by: z.string(),
    reason: withdrawalReason,
    sameAs: entry.optional(),
  }),
);

/** What lies sealed of a mending: the person’s words as they stood before, and the sentence beside the reason. */
export type MendedWords = {
  readonly entry: string;
  readonly before?: Pick<Identity, 'name' | 'age'>;
  readonly words?: string;
};
