import type { RoleAbroad } from '@homeward/domain/countries/countries';
import { type TableClass, type TableName, tables } from '@homeward/store/tables';
import { clocks, facts, notices, trail } from './background-grants.ts';
import { byNumber, casework, caseworkFiles, caseworkHandovers, ofOneCase, oneOrganisation } from './casework-grants.ts';
import { answering, copiedFromHealth, receivedList, receiving, referring, sending } from './copies.ts';
import { type FunctionName, functionPlans, isAbroad } from './desks.ts';
import { monthsOfReports, office, oversight, taskForce } from './office-grants.ts';
import { ownRecordGrants } from './own-record-grants.ts';
import { atDesk, atSeat, ownPrefix, ownSeat } from './seat-grants.ts';
import type { TableGrant } from './table-grant.ts';

const get = ['GetItem'] as const;
const query = ['Query'] as const;
const put = ['PutItem'] as const;
/** How the store loads and commits: several items in one consistent read, puts in one transaction. */
const perform = ['BatchGetItem', 'PutItem'] as const;

/**
 * THE table of who may touch which rows. A transaction is authorised item by item, so these actions are all there is;
 * nobody scans. Foreign desks are held to partitions that begin with their country, on indexes too: the index keys
 * carry the same prefixes.
 */
export function tableGrants(name: FunctionName): readonly TableGrant[] {
  if (isAbroad(name)) return [...atDesk(name), ...foreign(name), ...receivedList(ownPrefix(name))];
  switch (name) {
    case 'transit':
      return [...atDesk(name), ...transit];
    case 'casework':
      return [...atDesk(name), ...casework, gazetteer];
    case 'casework-files':
      return [...atSeat(name), ...caseworkFiles];
    case 'casework-handovers':
      return [...atSeat(name), ...caseworkHandovers];
    case 'mission':
      return [...atDesk(name), ...mission, ...receivedList(ownPrefix(name)), ...answering(ownPrefix(name))];
    case 'health':
      return health(name);
    case 'partner':
      return [
        ...ownSeat(name),
        ...receiving(ownPrefix(name)),
        ...answering(ownPrefix(name)),
        ...referring('KH#partner#referral#*'),
      ];
    case 'border':
      return [...ownSeat(name), ...receiving(ownPrefix(name)), ...byLink];
    case 'own-record':
      return ownRecordGrants;
    case 'oversight':
      return [...ownSeat(name), ofOneCase, byNumber, ...monthsOfReports, ...oversight];
    case 'office':
      return [...ownSeat(name), ...office];
    case 'task-force':
      return [...ownSeat(name), ...taskForce];
    case 'facts':
      return facts;
    case 'notices':
      return notices;
    case 'trail':
      return trail;
    case 'clocks':
      return clocks;
  }
}

// A quiet handover is one that no mission may know of: it stands under a prefix of its own.
const everyHandover = ['??#handover#*', '??#quiet#*'];
/** The gazetteer, where people write down where somebody is from. */
const gazetteer: TableGrant = { table: 'directory', actions: query, under: ['place#areas', 'place#villages'] };
/** A gate is looked at when a handover is scheduled. */
const oneGate: TableGrant = { table: 'directory', actions: ['BatchGetItem'], under: ['gate#*'] };

const transit: readonly TableGrant[] = [
  { table: 'arrivals', actions: [...perform, 'Query'] },
  { table: 'arrivals', actions: query, index: 'byCentre' },
  // What is sent of somebody whose file was opened goes on to it, beside the arrival.
  ...sending('KH#transit#*'),
  { table: 'exchange', actions: ['BatchGetItem'], under: ['KH#transit#*', ...everyHandover] },
  // Who comes to Cambodia is handed over openly: the border never moves a quiet handover.
  { table: 'exchange', actions: put, under: ['??#handover#*'] },
  { table: 'exchange', actions: query, index: 'byCountry', under: ['??#handover#*'] },
  // Of a gate, whose centre it leads to; for how many there is room.
  oneGate,
  gazetteer,
  // The cases of who is or is expected at a centre.
  ...receivedList('KH#transit#*'),
  oneOrganisation,
];

/** The medical part is health's own; of the file it reads what stands in the clear, and what was copied to it. */
function health(name: FunctionName): readonly TableGrant[] {
  const own = [ownPrefix(name)];
  return [
    ...ownSeat(name),
    { table: 'keys', actions: [...get, ...put], under: own },
    // What the person agreed to is copied here; the case's register says to whom, so that casework closes it when they
    // take it back.
    { table: 'cases', actions: perform, under: ['state#*'] },
    { table: 'keys', actions: [...put, 'DeleteItem'], under: copiedFromHealth },
    { table: 'exchange', actions: put, under: copiedFromHealth },
    // Who is to receive a copy, and whether the Minister has postponed its programme.
    { ...oneOrganisation, under: ['org#*', 'watch#all'] },
    byNumber,
    { table: 'cases', actions: perform, under: ['health#*'] },
    { table: 'cases', actions: query, index: 'byHealth', under: ['state#health#*'] },
    { table: 'exchange', actions: ['BatchGetItem'], under: [...own, '??#counterpart#*'] },
    // What the other country's unit sends back that is medical, with its key row.
    { table: 'keys', actions: get, under: ['??#counterpart#*'] },
  ];
}

/** A one-time link opens one handover, whichever it is: which one, the row under the link's hash says. */
const byLink: readonly TableGrant[] = [{ table: 'exchange', actions: perform, under: everyHandover }];

const mission: readonly TableGrant[] = [
  { table: 'exchange', actions: ['BatchGetItem'], under: ['KH#mission#*', '??#handover#*'] },
  { table: 'exchange', actions: put, under: ['??#handover#*'] },
  { table: 'exchange', actions: query, index: 'byCountry', under: ['??#handover#*'] },
];

function sealedMonthsOf(country: string): readonly TableGrant[] {
  return [
    {
      table: 'facts',
      actions: query,
      under: [`closed#${country}`, `closed#of#${country}#*`],
    },
    { table: 'facts', actions: ['GetItem'], under: ['closed#layouts'] },
  ];
}

function foreign(name: RoleAbroad): readonly TableGrant[] {
  const { country, desk } = functionPlans[name];
  const shown = [`${country}#handover#*`, ...(desk === 'counterpart' ? [`${country}#quiet#*`] : [])];
  return [
    { table: 'exchange', actions: perform, under: [ownPrefix(name), ...shown] },
    desk === 'counterpart'
      ? { table: 'exchange', actions: query, index: 'withQuiet', under: [`${country}#quiet#*`] }
      : { table: 'exchange', actions: query, index: 'byCountry', under: [`${country}#handover#*`] },
    // What was published of its own corridors: fixed tables, and no fact behind them.
    { table: 'facts', actions: ['BatchGetItem'], under: [`public#${country}-KH`, `public#KH-${country}`] },
    // A central unit reads its corridors' sealed months too.
    ...(desk === 'counterpart' ? sealedMonthsOf(country) : []),
    // Its own copy and its answers, both under its own prefix.
    { table: 'keys', actions: ['BatchGetItem', 'PutItem', 'ConditionCheckItem'], under: [ownPrefix(name)] },
    oneGate,
  ];
}

/** Which tables' changes wake a background function. A stream serves two readers at most, or they slow each other down. */
export function streamsRead(name: FunctionName): readonly TableName[] {
  if (name === 'facts') return ['arrivals', 'cases', 'exchange'];
  if (name === 'trail') return ['receipts'];
  return name === 'notices' ? ['exchange', 'directory'] : [];
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
