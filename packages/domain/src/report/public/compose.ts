import type { Corridor } from '../../case/clear.ts';
import { isSmall, leastSpan, type Mark, roundedTo, rounding } from './counted.ts';
import type { PublicCell, PublicEdition } from './edition.ts';
import type { ClosedMonth } from './figures-read.ts';
import { type Beside, mayStandBeside, nothingBeside } from './received.ts';
import { suppressed } from './suppress.ts';
import { allLines, type Counts, nameOf, systemOf } from './system.ts';
import {
  codesOf,
  periodsOf,
  type Span,
  type TableName,
  tablesOf,
  thresholdOf,
  type Whom,
  yearOnlyUnder,
} from './tables.ts';
import { whomOf } from './whom.ts';

type Part = TableName | Span;

/** What is told of a corridor however few its people are; everything else breaks them down. */
const always: readonly Part[] = ['all', 'figures', 'handover'];

/** What is withheld whole where hiding single figures does not do: the finest first, what hangs from it before what it hangs from. */
const finestFirst: readonly Part[] = [
  'sex-age',
  'quarter',
  'half',
  'age-group',
  'purpose',
  'channel',
  'age',
  'sex',
  'figures',
];

/**
 * The public edition of a year: figures told, rounded; figures hidden, each with its reason. Nothing but the months goes in, so the same
 * months give the same edition.
 */
export function composedEdition(
  of: Corridor,
  year: number,
  months: readonly ClosedMonth[],
  agreement: PublicEdition['agreement'],
  beside: Beside = nothingBeside,
): PublicEdition {
  const lines = allLines(of, year, months);
  const whom = whomOf(of, months);
  const told = toldLines({ of, year, whom, beside }, lines);
  const cellOf = (period: string, table: TableName, code: string): PublicCell => {
    const { mark, count } = told.get(nameOf({ period, table, code })) ?? { mark: 'unsaid', count: 0 };
    if (mark === 'told') return { code, count: roundedTo(count) };
    return { code, suppressed: mark === 'unsaid' ? 'withheld' : mark };
  };
  const periods = periodsOf(year).map(({ name: period, span }) => ({
    period,
    tables: tablesOf(of, span)
      .map((table) => ({ table, cells: codesOf(of, table).map((code) => cellOf(period, table, code)) }))
      .filter(({ cells }) => cells.length > 0),
  }));
  const counts = whom === 'everybody' ? {} : { counts: whom };
  return {
    edition: 'public',
    corridor: of,
    year,
    agreement,
    ...counts,
    under: thresholdOf(of),
    roundedTo: rounding,
    periods,
  };
}

type Of = { readonly of: Corridor; readonly year: number; readonly whom: Whom; readonly beside: Beside };

type Marked = ReadonlyMap<string, { readonly mark: Mark; readonly count: number }>;

/** Hides as little as will do: single figures where that protects, else whole tables too, one after the other. */
function toldLines({ of, year, whom, beside }: Of, lines: readonly Counts[]): Marked {
  const may = lines.filter(mayBeTold(of, lines)).filter(mayStandBeside(lines, beside, of));
  for (let withheld = 0; withheld <= finestFirst.length; withheld += 1) {
    const without = finestFirst.slice(0, withheld);
    const counts = may.filter(({ line, span }) => !without.includes(line.table) && !without.includes(span));
    const system = systemOf(of, year, counts, whom);
    const marks = suppressed(system);
    if (marks === undefined) continue;
    return new Map(
      system.lines.map((line, at) => [
        nameOf(line),
        { mark: marks[at] ?? 'unsaid', count: counts[at]?.cell.count ?? 0 },
      ]),
    );
  }
  return new Map();
}

/**
 * Fewer than can be broken down without telling who they are: their number alone. Fewer than fifty: the year alone. Children in two age
 * groups only where neither is few.
 */
function mayBeTold(of: Corridor, lines: readonly Counts[]): (one: Counts) => boolean {
  const threshold = thresholdOf(of);
  const total = lines.find(({ line, span }) => line.table === 'all' && span === 'year')?.cell.count ?? 0;
  const young = ({ line }: Counts) => line.table === 'age-group' && (line.code === '0-11' || line.code === '12-17');
  const fewYoung = lines.some((one) => young(one) && isSmall({ threshold }, one.cell.count));
  const tooFew = total > 0 && total < threshold + leastSpan;
  return (one) => {
    if (one.span !== 'year' && total < yearOnlyUnder) return false;
    if (tooFew && !always.includes(one.line.table)) return false;
    return !(fewYoung && young(one));
  };
}
