/** The encryption class of a table: which table key encrypts it. */
export type TableClass = 'persons' | 'trail' | 'reference';

export type TableDefinition = {
  readonly class: TableClass;
  /** Days of point-in-time recovery. Erased content is gone for good when those of *keys* are over. */
  readonly recoveryDays: number;
  /** Whether background functions read its changes. */
  readonly stream: boolean;
  /** Sparse secondary indexes, by name; their keys are the string attributes `{name}Pk` and `{name}Sk`, all attributes projected. */
  readonly indexes: readonly string[];
};

/**
 * THE list of tables: keys and indexes as data. `infra` makes them, tests make them in the emulator, nobody names a table twice.
 * Every table is keyed by the strings `pk` and `sk`. Access patterns: README.md of this package.
 */
export const tables = {
  arrivals: { class: 'persons', recoveryDays: 35, stream: true, indexes: ['byCentre', 'toOpen'] },
  cases: { class: 'persons', recoveryDays: 35, stream: true, indexes: ['byOrganisation', 'byHandover'] },
  keys: { class: 'persons', recoveryDays: 7, stream: false, indexes: [] },
  exchange: { class: 'persons', recoveryDays: 35, stream: true, indexes: ['byCountry'] },
  receipts: { class: 'trail', recoveryDays: 35, stream: false, indexes: ['byCase'] },
  facts: { class: 'reference', recoveryDays: 35, stream: false, indexes: [] },
  directory: { class: 'reference', recoveryDays: 35, stream: false, indexes: [] },
  staff: { class: 'reference', recoveryDays: 35, stream: false, indexes: [] },
} as const satisfies Record<string, TableDefinition>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

/** The environment variable that holds a table's physical name. */
export function tableVariable(name: TableName): string {
  return `TABLE_${name.toUpperCase()}`;
}
