import * as z from 'zod';
import { moment } from '../dates.ts';
import { halfOf, monthsIn } from '../time.ts';
import { historyAbroad, historyOf, reportVersion, versionOf } from './history.ts';
import { type MonthRead, sealing } from './month-read.ts';
import { figuresOf, figuresOfReport, type Months } from './year-of-report.ts';

const month = z.strictObject({
  month: z.string(),
  state: z.enum(['sealed', 'open']),
  ...sealing.partial().shape,
  /** When it was counted, where it is open and so large that it is not counted for each reader. */
  countedAt: moment.optional(),
  /** Since when late entries wait for it to be sealed anew. */
  waits: moment.optional(),
});

export const bilateralReport = z.lazy(() =>
  figuresOfReport().extend({
    /** Whether every month of the period is closed and no late entry waits. */
    final: z.boolean(),
    /** One, and one more for each month of it that was sealed anew. */
    version: z.int().min(1),
    history: z.array(reportVersion),
    /** Since when a late entry waits for a month of it to be sealed anew: the figures below are not of today. */
    waits: moment.optional(),
    months: z.array(month),
  }),
);
export type BilateralReport = z.infer<typeof bilateralReport>;

type Half = BilateralReport['half'];

function monthTold({
  month: name,
  state,
  sealing: how,
  countedAt,
  waits,
}: MonthRead): BilateralReport['months'][number] {
  return { month: name, state, ...how, ...(countedAt && { countedAt }), ...(waits && { waits }) };
}

/** The year of one country, or half of it, with its versions as Cambodia or another country may know them. */
export function bilateralOf(
  partner: BilateralReport['country'],
  year: number,
  read: readonly MonthRead[],
  half?: Half,
  reader: 'home' | 'abroad' = 'home',
): BilateralReport {
  const months = read.filter(({ month: name }) => half === undefined || halfOf(name) === half);
  const fold = (some: Months) => figuresOf(partner, year, some, half);
  const [waits] = months.flatMap((one) => one.waits ?? []).toSorted();
  const abroad = reader === 'abroad';
  const closed = months.filter(({ state }) => state === 'sealed').length;
  return {
    ...fold(months),
    final: closed === monthsIn(half) && waits === undefined,
    version: versionOf(months),
    history: [...(abroad ? historyAbroad(months) : historyOf(months, fold))],
    ...(waits === undefined ? {} : { waits }),
    months: months.map((one) => (abroad ? { month: one.month, state: one.state } : monthTold(one))),
  };
}
