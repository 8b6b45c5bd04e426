import { type Corridor, corridor } from '../../case/clear.ts';
import type { ParityReport } from '../parity/report.ts';
import { unrounded } from './counted.ts';
import type { PublicCell, PublicEdition } from './edition.ts';
import type { Counts } from './system.ts';

/**
 * Who comes to Cambodia without a handover has a file opened on that day, and so stands in equal services: at least so many persons are
 * there in each half of a year as came so on all ways. Where equal services hide few at one centre, tables that tell of more than the
 * others of it have would say how many the few are.
 */
export type Beside = {
  /** Equal services of the year, quarter by quarter, as they were sealed. */
  readonly equalServices: readonly ParityReport[];
  /** Quarters of which equal services will be told after these tables: they may hide few, and how many others is not known. */
  readonly awaited: readonly string[];
  /** What was published of the other ways to Cambodia in that year. */
  readonly editions: readonly PublicEdition[];
};

export const nothingBeside: Beside = { equalServices: [], awaited: [], editions: [] };

/** The ways on which somebody comes to Cambodia. */
export const waysToCambodia = corridor.options.filter((one) => one.endsWith('-KH') && one !== 'KH-KH');

const halves = ['H1', 'H2'] as const;
type Half = (typeof halves)[number];

function halfOfQuarter(quarter: string): Half {
  return /-Q[12]$/.test(quarter) ? 'H1' : 'H2';
}

/** The Cambodians of one centre and quarter, by the service that everybody may have: their number, or that they are few. */
function groupsIn({ rows }: ParityReport): readonly (number | 'few')[] {
  return [...Map.groupBy(rows, ({ organisation }) => organisation).values()].map((there) => {
    const told = there.flatMap(({ cambodian: { persons } }) => (typeof persons === 'number' ? [persons] : []));
    return there.every(({ cambodian: { persons } }) => persons === 'small') ? 'few' : Math.max(0, ...told);
  });
}

/** As many as may be told to have come in a half, or any number, where equal services hide no few. */
function roomIn(half: Half, { equalServices, awaited, editions }: Beside): number {
  const groups = equalServices.filter(({ quarter }) => halfOfQuarter(quarter) === half).flatMap(groupsIn);
  const isOpen = awaited.some((quarter) => halfOfQuarter(quarter) === half);
  if (!isOpen && !groups.includes('few')) return Number.POSITIVE_INFINITY;
  const received = groups.reduce<number>((sum, one) => sum + (one === 'few' ? 0 : one), 0);
  return received - editions.reduce((sum, one) => sum + cameBy(one, half), 0);
}

/**
 * At most so many came without a handover on a way that was published: by the half where its ways home are told, else by the year. Where no
 * way home is told, nothing is known of them.
 */
function cameBy(edition: PublicEdition, half: Half): number {
  return mostOf(edition, `${edition.year}-${half}`) ?? mostOf(edition, `${edition.year}`) ?? 0;
}

/** By the ways one by one, or by all persons but those handed over, whichever is less. */
function mostOf({ under, counts, periods }: PublicEdition, of: string): number | undefined {
  const cells = (table: string) =>
    periods
      .filter(({ period }) => period === of)
      .flatMap(({ tables }) => tables.filter((one) => one.table === table))
      .flatMap((one) => one.cells);
  const ways = cells('channel').filter((cell) => !('suppressed' in cell && cell.suppressed === 'withheld'));
  if (ways.length === 0) return undefined;
  const most = (cell: PublicCell) => {
    if ('count' in cell) return cell.count === 0 ? 0 : unrounded(cell.count).high;
    return cell.suppressed === 'small' ? under - 1 : Number.POSITIVE_INFINITY;
  };
  const everybody = counts === undefined ? cells('all').map(most) : [];
  const handedOver = ways.flatMap((cell) =>
    cell.code === 'formal' && 'count' in cell ? [unrounded(cell.count).low] : [],
  );
  const others = Math.min(Number.POSITIVE_INFINITY, ...everybody) - (handedOver[0] ?? 0);
  return Math.min(
    others,
    ways.filter(({ code }) => code !== 'formal').reduce((sum, cell) => sum + most(cell), 0),
  );
}

/**
 * Whether a line may stand beside what equal services tell. The ways home may where in each half as many are received as came so, whether
 * that is told or hidden: what the year and its total leave of a hidden number is reckoned too. Every other line may.
 */
export function mayStandBeside(lines: readonly Counts[], beside: Beside, of: Corridor): (one: Counts) => boolean {
  const ways = halves.every((half) => {
    const others = lines.filter(
      ({ line: { period, table, code } }) => table === 'channel' && code !== 'formal' && period.endsWith(half),
    );
    return others.reduce((sum, { cell }) => sum + cell.count, 0) <= roomIn(half, beside);
  });
  return ({ line }) => line.table !== 'channel' || ways || !waysToCambodia.includes(of);
}
