import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Gate, gate } from '@homeward/domain/directory/gate';
import { type Organisation, organisation } from '@homeward/domain/directory/organisation';
import { getAll } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import type { Put } from './write.ts';

// Gates and organisations are few: each kind is one partition, read whole.
function row(kind: 'gate' | 'org', id: string) {
  return { pk: `${kind}#all`, sk: id };
}

export function gateWrite(one: Gate): Put {
  return { table: 'directory', item: { ...row('gate', one.id), row: one } };
}

export function organisationWrite(one: Organisation): Put {
  return { table: 'directory', item: { ...row('org', one.id), row: one } };
}

export async function gateById(store: Store, id: string): Promise<Gate | undefined> {
  const found = await store.db.send(new GetCommand({ TableName: nameOf(store, 'directory'), Key: row('gate', id) }));
  return found.Item === undefined ? undefined : gate.parse(found.Item['row']);
}

/** One organisation of the directory. */
export async function organisationById(store: Store, id: string): Promise<Organisation | undefined> {
  const found = await store.db.send(new GetCommand({ TableName: nameOf(store, 'directory'), Key: row('org', id) }));
  return found.Item === undefined ? undefined : organisation.parse(found.Item['row']);
}

/** Whether an organisation stands in the directory. */
export async function isOrganisation(store: Store, id: string): Promise<boolean> {
  return (await organisationById(store, id)) !== undefined;
}

/** The names of some organisations, by id; one that is not in the directory has none. */
export async function organisationNames(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const items = await getAll(
    store,
    ids.map((id) => ({ table: 'directory', key: row('org', id) })),
  );
  const rows = items.filter((item) => item !== undefined).map((item) => organisation.parse(item['row']));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function allGates(store: Store): Promise<readonly Gate[]> {
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'directory'),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'gate#all' },
    }),
  );
  return (answer.Items ?? []).map((item) => gate.parse(item['row']));
}
