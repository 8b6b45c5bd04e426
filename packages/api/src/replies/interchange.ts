import { recordNumber } from '@homeward/domain/case/clear';
import { copyForPartner } from '@homeward/domain/case/disclosures/copy-for-partner';
import { referred } from '@homeward/domain/case/referral/referral-standing';
import { exportedTo } from '@homeward/domain/interchange/export-state';
import { externalId } from '@homeward/domain/interchange/external-id';
import { htcdsRow } from '@homeward/domain/interchange/import-rows';
import * as z from 'zod';
import { pageOf } from './page-of.ts';

/** What became of each row: its case where there is one now, and why not where there is none. */
export const importedRows = z.lazy(() =>
  z.strictObject({
    rows: z.array(
      z.strictObject({
        place: z.int(),
        outcome: z.enum(['imported', 'updated', 'already-there', 'refused']),
        case: z.string().optional(),
        number: recordNumber.optional(),
        /** A rule's name with its sentence and articles, or what is wrong with the row. */
        code: z.string().optional(),
        says: z.string().optional(),
        restsOn: z.array(z.string()).readonly().optional(),
        /** Fields that something is wrong with. */
        fields: z
          .array(z.strictObject({ field: z.string(), code: z.string() }))
          .readonly()
          .optional(),
      }),
    ),
  }),
);

/** An export as whoever proposed it sees it; its records once it was approved. */
export const exportView = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    status: z.string(),
    version: z.int(),
    to: exportedTo,
    by: z.string(),
    at: z.string(),
    approvedBy: z.string().optional(),
    count: z.int(),
    items: z.array(
      z.strictObject({
        case: z.string(),
        record: htcdsRow,
        leftOut: z.array(z.strictObject({ field: z.string(), why: z.string() })).readonly(),
      }),
    ),
    next: z.string().nullable(),
  }),
);

/** A case that changed, as casework's own systems are told. */
const caseChange = z.lazy(() =>
  z.strictObject({
    case: z.string(),
    changedAt: z.string(),
    version: z.int(),
    /** Erased here: whoever keeps a copy takes it away. */
    gone: z.boolean(),
    status: z.string().optional(),
    externals: z.array(externalId),
    /** The person’s referrals: to whom, and whether they take them. */
    referrals: z.array(referred()),
  }),
);

/** A copy that a partner was given, as its own system is told: `gone` is what it has to take away. */
const copyChange = z.lazy(() =>
  z.strictObject({ ...copyForPartner.unwrap().shape, changedAt: z.string(), gone: z.boolean() }),
);

/** `asOf`: ask from here the next time; what is written in that moment comes twice rather than never. */
export const changeList = z.lazy(() =>
  z.strictObject({ ...pageOf(z.union([caseChange, copyChange])).shape, asOf: z.string() }),
);
