import * as z from 'zod';
import { corridor, waysHome } from '../case/clear.ts';
import { moment } from '../dates.ts';
import { freshness } from '../directory/channel.ts';
import { corridorOf } from '../handover/propose.ts';
import { anyCountry, elsewhere } from '../people/actor.ts';
import { knownAgreements } from '../settings/known/agreements.ts';
import { halfOf } from '../time.ts';
import { historyAbroad, historyOf, reportVersion, versionOf } from './history.ts';
import { cells, cellsOf, indicators, indicatorsOf } from './indicators.ts';
import { type MonthRead, sealing } from './month-read.ts';
import { figuresOn, namesOf } from './published.ts';
import { addMonths } from './stocks.ts';
import { printed } from './vector.ts';

const month = z.strictObject({
  month: z.string(),
  state: z.enum(['sealed', 'open']),
  ...sealing.partial().shape,
  /** Since when late entries wait for it to be sealed anew. */
  waits: moment.optional(),
});

export const bilateralReport = z.lazy(() =>
  z.strictObject({
    edition: z.literal('closed'),
    country: anyCountry,
    year: z.int(),
    agreement: z.string(),
    /** Whether every month of the period is closed and no late entry waits. */
    final: z.boolean(),
    /** One, and one more for each month of it that was sealed anew. */
    version: z.int().min(1),
    history: z.array(reportVersion),
    /** Since when a late entry waits for a month of it to be sealed anew: the figures below are not of today. */
    waits: moment.optional(),
    months: z.array(month),
    /** The ministry's published figures that are of these corridors. */
    published: z.record(z.string(), z.int()),
    corridors: z.array(
      z.strictObject({
        corridor,
        /** Persons: who returned more than once in the year is one. */
        returned: z.int(),
        /** Who came back, month by month; inside the country, who was referred. */
        monthly: cells,
        /** Returns, however often one person returned. */
        returns: z.int(),
        channels: cells,
        sex: cells,
        age: cells,
        purposes: cells,
        handovers: cells,
        /** Tries to refuse a service for being foreign, each refused by the platform. */
        parity: cells,
        ...indicators(),
      }),
    ),
    border: cells,
    /** Inside the country alone. */
    referred: z.int().optional(),
    /** What the channels of the directory were good for when the last month ended. */
    contacts: cells,
    /** First or second half of the year; absent: the whole of it. */
    half: z.enum(['1', '2']).optional(),
  }),
);
export type BilateralReport = z.infer<typeof bilateralReport>;

/** Whether an agreement on trafficking is on file between the two: the Policy names those with Viet Nam and Thailand only (C9). */
function agreementWith(partner: BilateralReport['country']): string {
  if (partner === 'KH') return 'none-needed';
  const onFile = knownAgreements.some((one) => one.with === partner && one.about === 'trafficking');
  return onFile ? 'named-in-the-policy' : 'no-agreement-on-file';
}

function corridorsOf(partner: BilateralReport['country']): readonly z.infer<typeof corridor>[] {
  if (partner === 'KH') return ['KH-KH'];
  if (partner === elsewhere) return ['KH-ZZ'];
  return [corridorOf(partner, 'inbound'), corridorOf(partner, 'outbound')];
}

type Months = readonly Pick<MonthRead, 'month' | 'counters'>[];

/** The figures of a report and of which period they are. */
export type YearOfReport = Omit<BilateralReport, 'final' | 'version' | 'history' | 'waits' | 'months'>;

/** Months added up, in the fixed order of the tables. Persons, never one total of both directions. */
function figuresOf(
  partner: BilateralReport['country'],
  year: number,
  months: Months,
  half: BilateralReport['half'],
): YearOfReport {
  const all = addMonths(months.map((one) => one.counters));
  const sections = corridorsOf(partner).map((name) => ({
    corridor: name,
    returned: all[`returned.${name}.all`] ?? 0,
    monthly: months.map(({ month: code, counters }) => ({
      code,
      count: counters[`${partner === 'KH' ? 'referred' : 'returned'}.${name}.all`] ?? 0,
    })),
    returns: all[`returned.${name}.returns`] ?? 0,
    channels: cellsOf(all, `returned.${name}.channel.`, waysHome),
    sex: cellsOf(all, `returned.${name}.sex.`, printed.sex),
    age: cellsOf(all, `returned.${name}.age.`, printed.age),
    purposes: cellsOf(all, `returned.${name}.purpose.`),
    handovers: cellsOf(all, `handover.${name}.`, ['refused', 'postponed', 'disputed', 'returned']),
    parity: cellsOf(all, `parity.${name}.`, ['refused-for-being-foreign']),
    ...indicatorsOf(all, name),
  }));
  return {
    edition: 'closed',
    country: partner,
    year,
    agreement: agreementWith(partner),
    published: Object.fromEntries(
      sections.flatMap((one) => namesOf(figuresOn[one.corridor])).map((name) => [name, all[name] ?? 0]),
    ),
    corridors: sections,
    border: cellsOf(all, 'border.'),
    ...(partner === 'KH' ? { referred: all['referred.KH-KH.all'] ?? 0 } : {}),
    contacts: cellsOf(all, 'contacts.', freshness.options),
    ...(half === undefined ? {} : { half }),
  };
}

type Half = BilateralReport['half'];

function monthTold({ month: name, state, sealing: how, waits }: MonthRead): BilateralReport['months'][number] {
  return { month: name, state, ...how, ...(waits === undefined ? {} : { waits }) };
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
    final: closed === (half === undefined ? 12 : 6) && waits === undefined,
    version: versionOf(months),
    history: [...(abroad ? historyAbroad(months) : historyOf(months, fold))],
    ...(waits === undefined ? {} : { waits }),
    months: months.map((one) => (abroad ? { month: one.month, state: one.state } : monthTold(one))),
  };
}
