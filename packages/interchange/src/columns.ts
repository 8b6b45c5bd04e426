import { type Cell, columnName, type Row } from './cell.ts';
import { BookFault } from './fault.ts';
import type { Field } from './field.ts';
import { fields } from './fields.ts';

/** What a column holds: a field of HTCDS, the codes kept aside, or something that HTCDS does not know. */
export type Column = { readonly field: Field } | { readonly other: true } | { readonly extra: string };

/** Where the header disagrees with itself; the label was believed. */
type ColumnNote = { readonly column: string; readonly name: string; readonly label: string };

export type Header = {
  readonly columns: ReadonlyMap<number, Column>;
  readonly notes: readonly ColumnNote[];
  /** The last row of the header: what comes after it are records. */
  readonly lastRow: number;
};

/** Unknown codes of a row, as we write them ourselves. */
export const otherColumn = 'htcds_other';

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('organization', 'organisation')
    .replace(/[^a-z0-9]/g, '');
}

const byName = new Map<string, Field>([
  ...fields.map((one) => [plain(one.name), one] as const),
  // As the official templates misspell it.
  ...fields
    .filter(({ name }) => name === 'vic_TraffickingStatusDecisionMakingOrg')
    .map((one) => ['victraffickinstatusdecisionmakingorg', one] as const),
]);

/** Several fields are labelled `City` or `Type`. */
const byLabel = Map.groupBy(fields, ({ label }) => plain(label));

/** A name as a form may carry it: groups before it, blanks and underscores in it. */
function named(text: string): Field | undefined {
  return byName.get(plain(text.split('/').at(-1) ?? ''));
}

function labelled(text: string): readonly Field[] {
  return byLabel.get(plain(text)) ?? [];
}

function textsOf(row: Row | undefined): ReadonlyMap<number, string> {
  return new Map((row?.cells ?? []).map(({ column, text }: Cell) => [column, text.trim()]));
}

function count(row: Row, is: (text: string) => boolean): number {
  return row.cells.filter(({ text }) => is(text)).length;
}

const isName = (text: string) => named(text) !== undefined;
const isLabel = (text: string) => labelled(text).length > 0;

/** Names are nobody's everyday words, so two make a header; labels like `Date` are, so it takes three. */
const least = { names: 2, labels: 3 } as const;

function scoreOf(row: Row): number {
  const [names, labels] = [count(row, isName), count(row, isLabel)];
  return Math.max(names >= least.names ? names : 0, labels >= least.labels ? labels : 0);
}

/** How well rows look like a header: how many cells of one of them are names or labels of HTCDS; 0 where none is one. */
export function headerScore(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map(scoreOf));
}

type Headed = {
  readonly name: string;
  readonly label: string;
  readonly byName?: Field;
  readonly byLabel: readonly Field[];
};

function headsOf(rows: readonly Row[]): { readonly heads: ReadonlyMap<number, Headed>; readonly lastRow: number } {
  const names = rows.find((row) => count(row, isName) > 0 && count(row, isName) >= count(row, isLabel));
  const after = names === undefined ? rows : rows.filter(({ number }) => number === names.number + 1);
  const labels = after.find((row) => count(row, isLabel) > Math.max(1, row.cells.length / 2 - 1));
  const [nameTexts, labelTexts] = [textsOf(names), textsOf(labels)];
  const heads = [...new Set([...nameTexts.keys(), ...labelTexts.keys()])].map((column) => {
    const [name, label] = [nameTexts.get(column) ?? '', labelTexts.get(column) ?? ''];
    const field = named(name);
    return [
      column,
      { name, label, byLabel: labelled(label), ...(field === undefined ? {} : { byName: field }) },
    ] as const;
  });
  return { heads: new Map(heads), lastRow: Math.max(names?.number ?? 0, labels?.number ?? 0) };
}

/** What is sure of a column: name and label agree, or there is only one of the two. */
function sure({ byName: one, byLabel: several }: Headed): Field | undefined {
  if (one === undefined) return several.length === 1 ? several[0] : undefined;
  return several.length === 0 || several.includes(one) ? one : undefined;
}

function extraOf({ name, label }: Headed): Column | undefined {
  const text = name === '' ? label : name;
  if (text === otherColumn) return { other: true };
  return text === '' ? undefined : { extra: text };
}

/**
 * Which column holds what. In the official templates the hidden names and the labels beneath disagree, and people fill in by label:
 * so the label is believed, unless its field has a column of its own already, and every disagreement is named.
 */
export function readHeader(rows: readonly Row[]): Header {
  const { heads, lastRow } = headsOf(rows);
  const taken = new Set([...heads.values()].map(sure).filter((one) => one !== undefined));
  const notes: ColumnNote[] = [];
  const columns = new Map<number, Column>();
  for (const [at, head] of heads) {
    const told = sure(head) ?? head.byLabel.find((one) => !taken.has(one)) ?? head.byName;
    const column = told === undefined ? extraOf(head) : { field: told };
    if (column !== undefined) columns.set(at, column);
    if (told !== undefined && head.byName !== undefined && sure(head) === undefined)
      notes.push({ column: columnName(at), name: head.name, label: head.label });
  }
  assertOnce(columns);
  return { columns, notes, lastRow };
}

function assertOnce(columns: ReadonlyMap<number, Column>): void {
  const seen = new Map<string, number>();
  for (const [at, column] of columns) {
    const what = 'field' in column ? column.field.name : 'extra' in column ? column.extra : otherColumn;
    const before = seen.get(what);
    if (before !== undefined)
      throw new BookFault('two-columns-of-one-field', `${columnName(before)}, ${columnName(at)}`, what);
    seen.set(what, at);
  }
}
