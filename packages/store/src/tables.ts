/** The encryption class of a table: which table key encrypts it. */
export type TableClass = 'persons' | 'trail' | 'reference';

export type TableDefinition = {
  readonly class: TableClass;
  /** Days of point-in-time recovery. Erased content is gone for good when those of *keys* are over. */
  readonly recoveryDays: number;
  /** Whether background functions read its changes. */
  readonly stream: boolean;
  /** Sparse secondary indexes, by name; their keys are the string attributes `{name}Pk` and `{name}Sk`; all attributes projected but in `lists`. */
  readonly indexes: readonly string[];
  /** Those of the indexes that only lists read: they carry a record's version and its line, not the whole record. */
  readonly lists: readonly string[];
};

/**
 * THE list of tables: keys and indexes as data. `infra` makes them, tests make them in the emulator, nobody names a table twice.
 * Every table is keyed by the strings `pk` and `sk`. Access patterns: README.md of this package.
 */
export const tables = {
  arrivals: {
    class: 'persons',
    recoveryDays: 35,
    stream: true,
    indexes: ['byCentre', 'toOpen'],
    lists: ['byCentre', 'toOpen'],
  },
  cases: {
    class: 'persons',
    recoveryDays: 35,
    stream: true,
    indexes: ['byOrganisation', 'byHandover', 'byDue', 'byAsked', 'byHealth', 'byOverdue', 'byChanged', 'byLoad'],
    lists: ['byOrganisation', 'byDue', 'byAsked', 'byHealth', 'byOverdue', 'byChanged', 'byLoad'],
  },
  keys: { class: 'persons', recoveryDays: 7, stream: false, indexes: [], lists: [] },
  exchange: {
    class: 'persons',
    recoveryDays: 35,
    stream: true,
    indexes: ['byCountry', 'withQuiet', 'received', 'byDue'],
    lists: ['byCountry', 'withQuiet', 'received', 'byDue'],
  },
  /** Name tags, casework's alone: a file under HMACs of its person's name. */
  index: { class: 'persons', recoveryDays: 35, stream: false, indexes: [], lists: [] },
  receipts: { class: 'trail', recoveryDays: 35, stream: true, indexes: ['byCase'], lists: [] },
  facts: { class: 'reference', recoveryDays: 35, stream: false, indexes: ['byEnd'], lists: [] },
  directory: { class: 'reference', recoveryDays: 35, stream: true, indexes: [], lists: [] },
  staff: {
    class: 'reference',
    recoveryDays: 35,
    stream: false,
    indexes: ['seats', 'colleagues'],
    lists: ['seats', 'colleagues'],
  },
} as const satisfies Record<string, TableDefinition>;

const line = ['v', 'line'];

/**
 * What one index carries and others do not: each thing that is owed, where the list of what is late names it; nothing where the clocks
 * look, who need the keys alone. An entry in which nothing changed costs no write, so theirs costs one only when its moment moves. Where all
 * open cases of an organisation are read at once stands what a case weighs, which an act seldom changes.
 */
const carried: Readonly<Record<string, readonly string[]>> = {
  byOverdue: [...line, 'owes'],
  byDue: [],
  byLoad: ['load'],
};

/** What an index of `lists` carries of a record, beside its keys: its version and what a list shows of it. */
export function carriedBy(index: string): string[] {
  return [...(carried[index] ?? line)];
}

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

/** The environment variable that holds a table's physical name. */
export function tableVariable(name: TableName): string {
  return `TABLE_${name.toUpperCase()}`;
}
