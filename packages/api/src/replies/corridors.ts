import { country, foreignCountry } from '@homeward/domain/people/actor';
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

export const agreementList = z.lazy(() =>
  z.strictObject({
    items: z.array(
      z.strictObject({
        corridor: crossing,
        from: country,
        to: country,
        agreements: z.array(agreement).readonly(),
        /** Whether an agreement on trafficking is on file. */
        onTrafficking: z.boolean(),
        checklist: z.strictObject({ id: z.string(), version: z.int() }),
        deadlines: z.array(deadline).readonly(),
      }),
    ),
  }),
);
