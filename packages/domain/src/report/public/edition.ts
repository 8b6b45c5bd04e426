import * as z from 'zod';
import { corridor } from '../../case/clear.ts';
import { type TableName, tableNames } from './tables.ts';

/** Why a figure is not told: fewer than may be told, another figure could be reckoned from it, or told only within a larger group. @internal for tests */
export const whyHidden = z.enum(['small', 'complementary', 'withheld']);

const cell = z.union([
  z.strictObject({ code: z.string(), count: z.int() }),
  z.strictObject({ code: z.string(), suppressed: whyHidden }),
]);
export type PublicCell = z.infer<typeof cell>;

const tableName = z.enum(tableNames as readonly [TableName, ...TableName[]]);

/** The public edition of one corridor and year: all its tables and periods, written once. */
export const publicEdition = z.strictObject({
  edition: z.literal('public'),
  corridor,
  year: z.int(),
  agreement: z.enum(['none-needed', 'named-in-the-policy', 'no-agreement-on-file']),
  /** Where few came otherwise than by a handover: all tables but the ways home count handovers alone. Absent: everybody. */
  counts: z.literal('handovers').optional(),
  /** Nothing is told of fewer persons. */
  under: z.int(),
  roundedTo: z.int(),
  periods: z.array(
    z.strictObject({
      period: z.string(),
      tables: z.array(z.strictObject({ table: tableName, cells: z.array(cell) })),
    }),
  ),
});
export type PublicEdition = z.infer<typeof publicEdition>;
