import { auditOf, type Finding } from './audit.ts';
import { isSmall, type Mark, roundedTo } from './counted.ts';
import type { PublicCell, PublicEdition } from './edition.ts';
import type { ClosedMonth } from './figures-read.ts';
import { type Beside, mayStandBeside, nothingBeside } from './received.ts';
import { allLines, nameOf, systemOf } from './system.ts';
import { whomOf } from './whom.ts';

/** What an edition must not do, or must be. */
export type EditionFault = Finding['rule'] | 'figure-is-not-as-counted' | 'reason-is-not-true' | 'figures-contradict';

/** Why an edition is not published: the rule, and the lines it speaks of. */
export type EditionFinding = {
  readonly rule: EditionFault;
  readonly lines: readonly string[];
};

/**
 * The audit of an edition as it would be published, against the months it is made of and what is told beside it: every figure is the one
 * counted, rounded, every reason is true, and nothing told yields anything hidden. It knows nothing of how the edition was made.
 */
export function auditedEdition(
  edition: PublicEdition,
  months: readonly ClosedMonth[],
  beside: Beside = nothingBeside,
): readonly EditionFinding[] {
  const { corridor, year } = edition;
  const cells = new Map(
    edition.periods.flatMap(({ period, tables }) =>
      tables.flatMap(({ table, cells }) =>
        cells.map((cell) => [nameOf({ period, table, code: cell.code }), cell] as const),
      ),
    ),
  );
  const lines = allLines(corridor, year, months);
  const counts = lines.filter(({ line }) => markOf(cells.get(nameOf(line))) !== 'unsaid');
  const may = mayStandBeside(lines, beside, corridor);
  const mayNot = counts.filter((one) => !may(one)).map(({ line }) => nameOf(line));
  const whom = whomOf(corridor, months);
  const system = systemOf(corridor, year, counts, whom);
  const marks = system.cells.map((_, at) => {
    const line = system.lines[at];
    return line === undefined ? 'unsaid' : markOf(cells.get(nameOf(line)));
  });
  const saysWhom = (edition.counts ?? 'everybody') === whom;
  const wrong = [
    ...(saysWhom ? [] : [{ rule: 'figure-is-not-as-counted' as const, lines: [`${year} all all`] }]),
    ...(mayNot.length > 0 ? [{ rule: 'group-is-isolated' as const, lines: mayNot }] : []),
    ...counts.flatMap(({ line, cell }) => wrongIn(nameOf(line), cells.get(nameOf(line)), cell.count, system.threshold)),
  ];
  const { contradictions } = system;
  if (contradictions.length > 0) return [...wrong, { rule: 'figures-contradict', lines: contradictions }];
  if (wrong.length > 0) return wrong;
  return [...auditOf(system)(marks)].map(({ rule, cells }) => ({
    rule,
    lines: cells.flatMap((at) => system.lines[at] ?? []).map(nameOf),
  }));
}

function markOf(cell: PublicCell | undefined): Mark {
  if (cell === undefined) return 'unsaid';
  if ('count' in cell) return 'told';
  return cell.suppressed === 'withheld' ? 'unsaid' : cell.suppressed;
}

function wrongIn(
  line: string,
  cell: PublicCell | undefined,
  count: number,
  threshold: number,
): readonly EditionFinding[] {
  if (cell === undefined) return [];
  if ('count' in cell) {
    const right = cell.count === roundedTo(count) && !isSmall({ threshold }, count);
    return right ? [] : [{ rule: 'figure-is-not-as-counted', lines: [line] }];
  }
  const few = count < threshold;
  const right = cell.suppressed === 'withheld' || (cell.suppressed === 'small') === few;
  return right ? [] : [{ rule: 'reason-is-not-true', lines: [line] }];
}
