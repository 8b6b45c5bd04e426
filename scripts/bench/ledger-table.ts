import { beyond, goalOf } from './call-goals.ts';
import { countOf, type LedgerLine } from './ledger-lines.ts';

const heads = ['operation', 'reads', 'writes', 'KMS', 'RRU', 'WRU', 'goal: reads + writes + KMS'];

/** One line an operation: the costliest of its requests, beside the staff row (1 GetItem, 1 RRU) that each of them reads. */
export function ledgerTable(lines: readonly LedgerLine[]): string {
  const rows = costliest(lines).map((line) => {
    const goal = goalOf(line);
    const kept = beyond(line, goal).length === 0 ? '✔' : '✘';
    const wanted = goal === undefined ? 'none' : `${kept} ≤ ${goal.reads} + ${goal.writes} + ≤ ${goal.kms}`;
    const units = [line.readUnits, line.writeUnits].map(String);
    return [line.operation, said(line.reads), said(line.writes), String(line.kms), ...units, wanted];
  });
  return columns([heads, ...rows]);
}

/** Of each operation the request with the most calls, then units. */
function costliest(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const weight = (line: LedgerLine) =>
    1000 * (countOf(line.reads) + countOf(line.writes) + line.kms) + line.readUnits + line.writeUnits;
  return [...Map.groupBy(lines, ({ operation }) => operation).values()].flatMap(
    (of) => of.toSorted((one, other) => weight(other) - weight(one))[0] ?? [],
  );
}

function said(by: Readonly<Record<string, number>>): string {
  const parts = Object.entries(by)
    .toSorted()
    .map(([action, count]) => (count === 1 ? action : `${count} ${action}`));
  return parts.join(' ') || '–';
}

/** Rows in columns as wide as their widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
