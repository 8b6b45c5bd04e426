import * as z from 'zod';
import { timing } from '../command.ts';
import { howGiven, quality } from '../consent/consent.ts';
import { textVersion } from '../settings/consent-texts.ts';
import { code, subject, text } from '../text.ts';
import { externalId } from './external-id.ts';

const name = z.string().regex(/^[a-z]{3}_[A-Za-z]{2,60}$/);
const several = z.array(text(8000)).max(60);

/** One row of HTCDS as a reader of workbooks gives it: fields by their names, unknown codes aside, columns that HTCDS does not have. */
export const htcdsRow = z.lazy(() =>
  z.strictObject({
    fields: z.record(name, z.union([z.boolean(), text(8000), several])),
    other: z.record(name, several).default({}),
    extra: z.record(text(100), text(8000)).default({}),
  }),
);
export type HtcdsRow = z.infer<typeof htcdsRow>;

/** The same row as it is sent: one cell after the other, so that nothing in a body has a name of its sender's choice. */
const cells = z.lazy(() =>
  z
    .array(
      z.discriminatedUnion('as', [
        z.strictObject({ as: z.literal('field'), name, value: z.union([z.boolean(), text(8000), several]) }),
        z.strictObject({ as: z.literal('other'), name, value: several }),
        z.strictObject({ as: z.literal('extra'), name: text(100), value: text(8000) }),
      ]),
    )
    .max(400),
);
export type Cells = z.infer<typeof cells>;

export function cellsOf({ fields, other, extra }: HtcdsRow): Cells {
  return [
    ...Object.entries(fields).map(([of, value]) => ({ as: 'field' as const, name: of, value })),
    ...Object.entries(other).map(([of, value]) => ({ as: 'other' as const, name: of, value })),
    ...Object.entries(extra).map(([of, value]) => ({ as: 'extra' as const, name: of, value })),
  ];
}

/** The row that was sent. Of two cells of one name the later one counts. */
export function rowOf(sent: Cells): HtcdsRow {
  const row: HtcdsRow = { fields: {}, other: {}, extra: {} };
  for (const cell of sent) {
    if (cell.as === 'field') row.fields[cell.name] = cell.value;
    else if (cell.as === 'other') row.other[cell.name] = cell.value;
    else row.extra[cell.name] = cell.value;
  }
  return row;
}

/** How those were asked whose row says that they agreed: said once for the file, by whoever brings it. */
const asked = z.lazy(() =>
  z.strictObject({
    how: howGiven.extract(['spoken', 'signed', 'thumbed']),
    quality: quality.default('free'),
    textVersion,
    /** Who speaks no Khmer was asked through an interpreter. */
    interpreter: z.boolean().default(true),
    witness: subject.optional(),
  }),
);

/** Some rows of one file. `place` is the row's number there; `nth` tells apart rows that are alike and have no id. */
export const importRowsBody = z.lazy(() =>
  z.strictObject({
    system: code,
    consent: asked.optional(),
    rows: z
      .array(
        z.strictObject({
          place: z.int().min(1).max(2_000_000),
          external: externalId.optional(),
          nth: z.int().min(0).max(200_000).default(0),
          cells,
        }),
      )
      .min(1)
      .max(25),
    ...timing.shape,
  }),
);
