import * as z from 'zod';
import { corridor, waysHome } from '../case/clear.ts';
import { freshness } from '../directory/channel.ts';
import { corridorOf } from '../handover/propose.ts';
import { anyCountry, elsewhere } from '../people/actor.ts';
import { knownAgreements } from '../settings/known/agreements.ts';
import { cells, cellsOf, indicators, indicatorsOf } from './indicators.ts';
import type { MonthRead } from './month-read.ts';
import { figuresOn, namesOf } from './published.ts';
import { addMonths } from './stocks.ts';
import { printed } from './vector.ts';

/** The figures of a report, and of which period they are. */
export const figuresOfReport = () =>
  z.strictObject({
    edition: z.literal('closed'),
    country: anyCountry,
    year: z.int(),
    agreement: z.string(),
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
  });
export type YearOfReport = z.infer<ReturnType<typeof figuresOfReport>>;

/** Whether an agreement on trafficking is on file between the two: the Policy names those with Viet Nam and Thailand only (C9). */
function agreementWith(partner: YearOfReport['country']): string {
  if (partner === 'KH') return 'none-needed';
  const onFile = knownAgreements.some((one) => one.with === partner && one.about === 'trafficking');
  return onFile ? 'named-in-the-policy' : 'no-agreement-on-file';
}

function corridorsOf(partner: YearOfReport['country']): readonly z.infer<typeof corridor>[] {
  if (partner === 'KH') return ['KH-KH'];
  if (partner === elsewhere) return ['KH-ZZ'];
  return [corridorOf(partner, 'inbound'), corridorOf(partner, 'outbound')];
}

export type Months = readonly Pick<MonthRead, 'month' | 'counters'>[];

/** Months added up, in the fixed order of the tables. Persons, never one total of both directions. */
export function figuresOf(
  partner: YearOfReport['country'],
  year: number,
  months: Months,
  half: YearOfReport['half'],
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
