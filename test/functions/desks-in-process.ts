import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Actor, deskPath } from '@homeward/domain/people/actor';
import type { StaffRow } from '@homeward/domain/people/staff';
import type { Aggregate } from '@homeward/store/aggregate';
import { nameOf, type Store } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { tableNames, tableVariable } from '@homeward/store/tables';
import type { Write } from '@homeward/store/write';
import { uuidv7 } from 'uuidv7';
import { people } from '../domain/made.ts';
import { context, eventOf } from '../runtime/events.ts';
import { environmentOf, openDatabase } from '../store/database.ts';
import { ARNS, MAC_ARN, newFakeKms } from '../vault/fake-kms.ts';

/** One request of a person to their desk, at a moment. */
export type Asking = {
  readonly operation: string;
  readonly by: Actor;
  readonly at: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly key?: string;
  readonly version?: number;
  readonly language?: string;
  /** What the person’s token says of their roles, where it is not the role of their seat. */
  readonly groups?: string;
  readonly device?: string;
};
export type Told = {
  readonly status: number;
  readonly language: string;
  readonly body: Readonly<Record<string, unknown>>;
};
export type Item = Extract<Write, { item: unknown }>;

const checks: StaffRow['checks'] = [
  { kind: 'suitability', on: '2025-01-06' },
  { kind: 'criminal-record', on: '2025-01-08' },
  { kind: 'code-of-conduct', on: '2025-01-09' },
];

/** The seat of one of the invented people, checked before the person had it. */
export function seatOf({ id, role, desk, country, organisation }: Actor, more: Partial<StaffRow> = {}): Item {
  return seatWrite({ subject: id, role, desk, country, organisation, revoked: false, checks, ...more }) as Item;
}

/** A record as it lies in its table at its first version, found by its indexes. */
export function lying<Id, State, Event, Line>(of: Aggregate<Id, State, Event, Line>, id: Id, state: State): Item {
  const item = { ...of.stateKey(id), v: 1, state: of.state.parse(state), line: of.lineOf(state) };
  return { table: of.table, item: { ...item, ...of.indexes(id, state) } };
}

type Handler = (event: never, at: never) => Promise<unknown>;
type Reply = { readonly statusCode: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };

const functions = {
  casework: () => import('../../functions/casework.ts'),
  transit: () => import('../../functions/transit.ts'),
  office: () => import('../../functions/office.ts'),
  oversight: () => import('../../functions/oversight.ts'),
  'task-force': () => import('../../functions/task-force.ts'),
  'counterpart-th': () => import('../../functions/counterpart.ts'),
};

/** The function of a desk as it is deployed, opened in this process. */
async function functionOf(desk: keyof typeof functions): Promise<Handler> {
  const [of, country] = desk === 'counterpart-th' ? ['counterpart', 'TH'] : [desk, 'KH'];
  Object.assign(process.env, { HOMEWARD_DESK: of, HOMEWARD_COUNTRY: country });
  const { handler } = await functions[desk]();
  return handler as unknown as Handler;
}

/** What every function of a desk is told in its environment, but for its desk and country. */
export async function deskEnvironment({ db, names }: Store): Promise<Readonly<Record<string, string>>> {
  return {
    ...(await environmentOf({ db })),
    HOMEWARD_SETTINGS: JSON.stringify({ sides: {} }),
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    KEY_MAC: MAC_ARN,
    ...Object.fromEntries(Object.entries(ARNS).map(([country, arn]) => [`KEY_${country}`, arn])),
    ...Object.fromEntries(tableNames.map((name) => [tableVariable(name), names[name] ?? ''])),
  };
}

/** The functions of casework, of the border, of the office, of oversight and the task force, and of Thailand's unit over a database in memory; everybody has their seat. */
export async function openDesks() {
  const { store, stop } = await openDatabase();
  Object.assign(process.env, await deskEnvironment(store));
  newFakeKms('every-client');
  const desks = {
    casework: await functionOf('casework'),
    transit: await functionOf('transit'),
    office: await functionOf('office'),
    oversight: await functionOf('oversight'),
    'task-force': await functionOf('task-force'),
    'counterpart-th': await functionOf('counterpart-th'),
  };

  async function plant(...items: readonly Item[]): Promise<void> {
    for (const { table, item } of items)
      await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  }

  async function ask({
    by,
    at,
    operation,
    path = {},
    query = {},
    body,
    key = uuidv7(),
    version = 1,
    language = 'en',
    groups = `[${by.role}]`,
    device,
  }: Asking): Promise<Told> {
    const headers = {
      'idempotency-key': key,
      'if-match': `"${version}"`,
      'accept-language': language,
      'homeward-device': device,
    };
    const desk = deskPath(by.desk, by.country);
    const given = { desk, sub: by.id, groups, headers, path, query, body: JSON.stringify(body) };
    const event = eventOf(operation, given);
    const requestContext = { ...event.requestContext, timeEpoch: Date.parse(at) };
    const reply = await desks[desk as keyof typeof desks]({ ...event, requestContext } as never, context as never);
    const { statusCode, body: said } = reply as Reply;
    return { status: statusCode, language, body: JSON.parse(said) };
  }

  await plant(...Object.values(people).map((one) => seatOf(one)));
  return { plant, ask, store, stop };
}
