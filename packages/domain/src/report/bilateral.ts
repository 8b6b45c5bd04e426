import * as z from 'zod';
import { corridor, waysHome } from '../case/clear.ts';
import { freshness } from '../directory/channel.ts';
import { corridorOf } from '../handover/propose.ts';
import { anyCountry, elsewhere } from '../people/actor.ts';
import { knownAgreements } from '../settings/known/agreements.ts';
import { halfOf } from '../time.ts';
import { cells, cellsOf, indicators, indicatorsOf } from './indicators.ts';
import { figuresOn, namesOf } from './published.ts';
import { addMonths } from './stocks.ts';
import { printed, type Vector } from './vector.ts';

/** One month as the report read it: sealed once, or still open. */
export type MonthRead = { readonly month: string; readonly state: 'sealed' | 'open'; readonly counters: Vector };

export const bilateralReport = z.lazy(() =>
  z.strictObject({
    edition: z.literal('closed'),
    country: anyCountry,
    year: z.int(),
    agreement: z.string(),
    months: z.array(z.strictObject({ month: z.string(), state: z.enum(['sealed', 'open']) })),
    /** The ministry's published figures that are of these corridors. */
    published: z.record(z.string(), z.int()),
    corridors: z.array(
      z.strictObject({
        corridor,
        returned: z.int(),
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

/** The year of one country, or half of it: months added up, in the fixed order of the tables. Persons, never one total of both directions. */
export function bilateralOf(
  partner: BilateralReport['country'],
  year: number,
  read: readonly MonthRead[],
  half?: BilateralReport['half'],
): BilateralReport {
  const months = read.filter(({ month }) => half === undefined || halfOf(month) === half);
  const all = addMonths(months.map((one) => one.counters));
  const sections = corridorsOf(partner).map((name) => ({
    corridor: name,
    returned: all[`returned.${name}.all`] ?? 0,
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
    months: months.map(({ month, state }) => ({ month, state })),
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
