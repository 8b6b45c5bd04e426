import { sheetFact } from '@homeward/domain/case/clear';
import { anyCountry, foreignCountry } from '@homeward/domain/people/actor';
import { inACopy, inAMail, noticed, noticeStage } from '@homeward/domain/settings/corridors/notice-stage';
import { crossing } from '@homeward/domain/settings/corridors/sides';
import * as z from 'zod';

const verified = z.enum(['never verified', 'verified']);
const agreement = z.strictObject({
  id: z.string(),
  with: foreignCountry,
  title: z.string(),
  about: z.enum(['trafficking', 'procedure', 'labour']),
  signed: z.string().nullable(),
  amended: z.string().optional(),
  text: z.enum(['not read', 'preamble read in a copy']),
  source: z.string(),
  verified,
});

const length = z.strictObject({
  workingDays: z.int().optional(),
  days: z.int().optional(),
  months: z.int().optional(),
  hours: z.int().optional(),
});
const provenance = {
  source: z.string(),
  agreedBy: z.string().nullable(),
  validFrom: z.string(),
  basis: z.enum(['text', 'derived', 'local']),
};
const days = z.array(z.int()).readonly().optional();
const deadline = z.strictObject({
  step: z.string(),
  owedBy: z.enum(['S', 'V']),
  within: length.optional(),
  ahead: length.optional(),
  alerts: z.strictObject({ ...provenance, remindAfterDays: days, escalateAfterDays: days }).optional(),
  ...provenance,
  verified,
});

const notice = z.strictObject({
  stage: noticeStage,
  to: z.array(noticed).readonly(),
  mail: z.array(inAMail).readonly(),
  copies: z.array(inACopy).readonly(),
  period: z.string().optional(),
  ...provenance,
  verified,
});

export const agreementList = z.lazy(() =>
  z.strictObject({
    items: z.array(
      z.strictObject({
        corridor: crossing,
        from: anyCountry,
        to: anyCountry,
        agreements: z.array(agreement).readonly(),
        /** Whether an agreement on trafficking is on file. */
        onTrafficking: z.boolean(),
        checklist: z.strictObject({ id: z.string(), version: z.int() }),
        deadlines: z.array(deadline).readonly(),
        /** The notice chain: who hears at which step, what the mail says, and what of their sheet is copied at it. */
        notices: z.array(notice).readonly(),
        /** What the sheet of a handover says of the person, or says to be unknown, before it is confirmed. */
        sheet: z.array(z.strictObject({ fact: sheetFact, ...provenance, verified })).readonly(),
      }),
    ),
  }),
);
