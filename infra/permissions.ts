import { type TableClass, type TableName, tables } from '@homeward/store/tables';
import { type FunctionName, functionPlans } from './desks.ts';

export type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem';

/** What a function may do with one table: with which actions, under which partition keys (all, when absent), by which indexes. */
export type TableGrant = {
  readonly table: TableName;
  readonly actions: readonly TableAction[];
  /** Patterns of partition keys (`?` one character, `*` any): `dynamodb:LeadingKeys` holds every call to them. */
  readonly under?: readonly string[];
  readonly index?: string;
};

const get = ['GetItem'] as const;
const read = ['GetItem', 'BatchGetItem', 'Query'] as const;
const query = ['Query'] as const;
const put = ['PutItem'] as const;
const readAndPut = [...read, ...put] as const;

const places = ['gate#*', 'org#*', 'agreement#*', 'contact#*'];

/**
 * THE table of who may touch which rows. A transaction is authorised item by item, so these actions are all there is;
 * nobody scans, nobody deletes. Foreign desks are held to partitions that begin with their country, on indexes too:
 * the index keys carry the same prefixes.
 */
export function tableGrants(name: FunctionName): readonly TableGrant[] {
  switch (name) {
    case 'transit':
      return [...atDesk(name), ...transit];
    case 'casework':
      return [...atDesk(name), ...casework];
    case 'mission':
      return [...atDesk(name), ...mission];
    case 'embassy-th':
    case 'embassy-vn':
    case 'embassy-my':
    case 'counterpart-th':
    case 'counterpart-vn':
    case 'counterpart-my':
      return [...atDesk(name), ...foreign(name)];
    case 'task-force':
      return taskForce;
    case 'facts':
      return facts;
    case 'notices':
      return notices;
    case 'clocks':
      return clocks;
  }
}

/** Common to the desks: the caller's own seat, the desk's own receipts and key rows, the directory's public side. */
function atDesk(name: FunctionName): readonly TableGrant[] {
  const own = [`${prefixOf(name)}#*`];
  return [
    { table: 'staff', actions: get, under: own },
    { table: 'receipts', actions: ['Query', 'PutItem'], under: own },
    { table: 'keys', actions: readAndPut, under: own },
    { table: 'directory', actions: ['GetItem', 'Query'], under: places },
  ];
}

function prefixOf(name: FunctionName): string {
  const { country, desk } = functionPlans[name];
  return `${country}#${desk}`;
}

const transit: readonly TableGrant[] = [
  { table: 'arrivals', actions: readAndPut },
  { table: 'arrivals', actions: query, index: 'byCentre' },
  { table: 'exchange', actions: readAndPut, under: ['KH#transit#*', '??#handover#*'] },
  { table: 'exchange', actions: query, index: 'byCountry' },
];

const casework: readonly TableGrant[] = [
  { table: 'arrivals', actions: readAndPut },
  { table: 'arrivals', actions: query, index: 'toOpen' },
  // The medical part (`health#`) is the health desk's alone.
  { table: 'cases', actions: readAndPut, under: ['state#*', 'general#*'] },
  { table: 'cases', actions: query, index: 'byOrganisation' },
  { table: 'cases', actions: query, index: 'byHandover' },
  { table: 'exchange', actions: readAndPut },
  { table: 'exchange', actions: query, index: 'byCountry' },
  // Opening an arrival needs the key rows of its batch and its person.
  { table: 'keys', actions: read, under: ['KH#transit#*'] },
  { table: 'keys', actions: put, under: ['??#embassy#*', '??#counterpart#*', 'KH#transit#*', 'KH#mission#*'] },
  { table: 'receipts', actions: query, index: 'byCase' },
  { table: 'directory', actions: put, under: ['gate#*'] },
];

const mission: readonly TableGrant[] = [
  { table: 'exchange', actions: readAndPut, under: ['KH#mission#*', '??#handover#*'] },
  { table: 'exchange', actions: query, index: 'byCountry' },
];

function foreign(name: FunctionName): readonly TableGrant[] {
  const { country, desk } = functionPlans[name];
  // A quiet handover is one that no mission may know of.
  const quiet = desk === 'counterpart' ? [`${country}#quiet#*`] : [];
  const partitions = [`${country}#${desk}#*`, `${country}#handover#*`, ...quiet];
  return [
    { table: 'exchange', actions: readAndPut, under: partitions },
    { table: 'exchange', actions: query, index: 'byCountry', under: indexed(partitions) },
  ];
}

/** An index may group a whole prefix under one key: `TH#handover` beside `TH#handover#…`. */
function indexed(partitions: readonly string[]): readonly string[] {
  return partitions.flatMap((pattern) => [pattern.replace(/#\*$/, ''), pattern]);
}

const taskForce: readonly TableGrant[] = [
  { table: 'staff', actions: get, under: ['KH#task-force#*'] },
  { table: 'receipts', actions: ['Query', 'PutItem'], under: ['KH#task-force#*'] },
  { table: 'facts', actions: query, under: ['open#*', 'closed#*', 'public#*'] },
];

const facts: readonly TableGrant[] = [
  { table: 'cases', actions: ['GetItem', 'Query'], under: ['state#*'] },
  { table: 'cases', actions: query, index: 'byHandover' },
  { table: 'facts', actions: ['GetItem', 'Query', 'PutItem'] },
];

const notices: readonly TableGrant[] = [
  { table: 'directory', actions: ['GetItem', 'Query'], under: ['contact#*', 'org#*'] },
  { table: 'exchange', actions: ['GetItem', 'PutItem'], under: ['??#delivery#*'] },
];

const clocks: readonly TableGrant[] = [
  { table: 'exchange', actions: query, index: 'byDue' },
  { table: 'exchange', actions: put },
  { table: 'facts', actions: ['Query', 'PutItem'] },
];

/** Which tables' changes wake a background function. A stream serves two readers at most, or they slow each other down. */
export function streamsRead(name: FunctionName): readonly TableName[] {
  if (name === 'facts') return ['arrivals', 'cases', 'exchange'];
  return name === 'notices' ? ['exchange'] : [];
}

/** The tables a function touches, and the classes whose key it needs for that. */
export function tablesOf(name: FunctionName): {
  readonly names: readonly TableName[];
  readonly classes: readonly TableClass[];
} {
  const names = [...new Set(tableGrants(name).map((grant) => grant.table))];
  const touched = [...names, ...streamsRead(name)];
  return { names, classes: [...new Set(touched.map((table) => tables[table].class))] };
}
