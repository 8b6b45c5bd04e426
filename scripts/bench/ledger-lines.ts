import { finderOf } from '@homeward/api/finder';
import { routes } from '@homeward/api/routes';
import { country, desk, deskPath } from '@homeward/domain/people/actor';
import type { Call } from '@homeward/local/ledger';

/** What one request asked of AWS. Counts and units leave out the staff row, which every request reads: `staffReads` counts it, `calls` has it. */
export type LedgerLine = {
  readonly operation: string;
  readonly desk: string;
  /** Reading calls by action, the staff row not among them. */
  readonly reads: Readonly<Record<string, number>>;
  /** Writing calls by action. */
  readonly writes: Readonly<Record<string, number>>;
  readonly kms: number;
  readonly staffReads: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  readonly calls: readonly Call[];
};

const reading = ['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems'];

/** The ledger by request, in the order they began; what streams and schedules did is not among them. */
export function ledgerLines(calls: readonly Call[]): readonly LedgerLine[] {
  const asked = calls.filter(({ operation }) => operation !== undefined && /^(GET|POST) \/v1\//.test(operation));
  return [...Map.groupBy(asked, ({ invocation }) => invocation).values()].map(lineOf);
}

export function countOf(by: Readonly<Record<string, number>>): number {
  return Object.values(by).reduce((sum, count) => sum + count, 0);
}

function lineOf(calls: readonly Call[]): LedgerLine {
  const database = calls.filter(({ service }) => service === 'dynamodb');
  const staff = database.filter(isStaffRow);
  const beside = database.filter((call) => !isStaffRow(call));
  return {
    ...operationOf(calls[0]?.operation ?? ''),
    reads: byAction(beside.filter(({ action }) => reading.includes(action))),
    writes: byAction(beside.filter(({ action }) => !reading.includes(action))),
    kms: calls.filter(({ service }) => service === 'kms').length,
    staffReads: staff.length,
    readUnits: sum(beside, ({ readUnits }) => readUnits),
    writeUnits: sum(beside, ({ writeUnits }) => writeUnits),
    calls,
  };
}

const finders = new Map(
  desk.options.flatMap((one) => country.options.map((of) => [deskPath(one, of), finderOf(one, of, routes)] as const)),
);

/** `POST /v1/transit/batches` is operation `logBatch` of the desk `transit`. */
function operationOf(served: string): { readonly operation: string; readonly desk: string } {
  const [method = '', path = ''] = served.split(' ');
  const at = path.split('/')[2] ?? '';
  const found = finders.get(at)?.(method, path);
  if (found === undefined) throw new Error(`The list of operations has no ${served}.`);
  return { operation: found.route.operationId, desk: at };
}

/** At the person's own window the session beside the seat is read with it. */
function isStaffRow({ action, touched }: Call): boolean {
  const ofSeat = action === 'GetItem' || touched.some(({ key = '' }) => key.startsWith('KH#own-record#session#'));
  return ofSeat && touched.some(({ resource }) => /staff/i.test(resource));
}

function byAction(calls: readonly Call[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(calls, ({ action }) => action)].map(([name, of]) => [name, of.length]));
}

function sum(calls: readonly Call[], of: (call: Call) => number): number {
  return calls.reduce((total, call) => total + of(call), 0);
}
