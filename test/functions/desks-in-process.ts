import { type Actor, deskPath } from '@homeward/domain/people/actor';
import type { StaffRow } from '@homeward/domain/people/staff';
import type { Aggregate } from '@homeward/store/aggregate';
import { seatWrite } from '@homeward/store/staff';
import type { Write } from '@homeward/store/write';
import { uuidv7 } from 'uuidv7';
import { people } from '../domain/made.ts';
import { context, eventOf } from '../runtime/events.ts';
import { doorOf } from '../web/real/functions.ts';
import { openBehind } from '../web/real/kept.ts';
import { plantIn } from '../web/real/plant.ts';

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

/** The functions of all desks over a database in memory; everybody has their seat. */
export async function openDesks() {
  const { store, functionAt, close } = await openBehind();

  const plant = (...items: readonly Item[]) => plantIn(store, items);

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
    const handler = await functionAt(doorOf(event.rawPath));
    const { statusCode, body: said } = await handler({ ...event, requestContext }, context);
    return { status: statusCode, language, body: JSON.parse(said) };
  }

  await plant(...Object.values(people).map((one) => seatOf(one)));
  return { plant, ask, functionAt, store, stop: close };
}
