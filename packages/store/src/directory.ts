import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Gate, gate } from '@homeward/domain/directory/gate';
import { type Contact, contact, type Organisation, organisation } from '@homeward/domain/directory/organisation';
import { getAll } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import type { Put } from './write.ts';

// Gates, organisations and contacts are few: each kind is one partition, read whole.
function row(kind: 'gate' | 'org' | 'contact', id: string) {
  return { pk: `${kind}#all`, sk: id };
}

export function gateWrite(one: Gate): Put {
  return { table: 'directory', item: { ...row('gate', one.id), row: one } };
}

export function organisationWrite(one: Organisation): Put {
  return { table: 'directory', item: { ...row('org', one.id), row: one } };
}

export function contactWrite(one: Contact): Put {
  return { table: 'directory', item: { ...row('contact', `${one.country}#${one.desk}#${one.id}`), row: one } };
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

async function rowsOf(
  store: Store,
  kind: 'gate' | 'contact',
): Promise<readonly { readonly sk: string; readonly row: unknown }[]> {
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'directory'),
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `${kind}#all` },
    }),
  );
  return (answer.Items ?? []).map((item) => ({ sk: String(item['sk']), row: item['row'] }));
}

export async function allGates(store: Store): Promise<readonly Gate[]> {
  return (await rowsOf(store, 'gate')).map(({ row: one }) => gate.parse(one));
}

/** Whom a notice to one organisation goes to, at whatever desk. */
export async function contactsOfOrganisation(store: Store, organisation: string): Promise<readonly Contact[]> {
  const all = (await rowsOf(store, 'contact')).map(({ row: one }) => contact.parse(one));
  return all.filter((one) => one.organisation === organisation);
}

/** Whom a notice to a desk of a country goes to. */
export async function contactsOf(store: Store, country: string, desk: string): Promise<readonly Contact[]> {
  const rows = await rowsOf(store, 'contact');
  return rows.filter(({ sk }) => sk.startsWith(`${country}#${desk}#`)).map(({ row: one }) => contact.parse(one));
}
