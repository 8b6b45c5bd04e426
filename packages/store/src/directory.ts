import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Named } from '@homeward/domain/directory/name-in';
import { type Organisation, organisation } from '@homeward/domain/directory/organisation';
import { getAll } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

function row(id: string) {
  return { pk: 'org#all', sk: id };
}

export function organisationWrite(one: Organisation): Put {
  return { table: 'directory', item: { ...row(one.id), row: one } };
}

/** One organisation of the directory. */
export async function organisationById(store: Store, id: string): Promise<Organisation | undefined> {
  const found = await store.db.send(new GetCommand({ TableName: nameOf(store, 'directory'), Key: row(id) }));
  return found.Item === undefined ? undefined : organisation.parse(found.Item['row']);
}

/** Whether an organisation stands in the directory. */
export async function isOrganisation(store: Store, id: string): Promise<boolean> {
  return (await organisationById(store, id)) !== undefined;
}

/** What some organisations are called, by id; one that is not in the directory has no name. */
export async function organisationNames(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const items = await getAll(
    store,
    ids.map((id) => ({ table: 'directory', key: row(id) })),
  );
  const rows = items.filter((item) => item !== undefined).map((item) => organisation.parse(item['row']));
  return new Map(rows.map(({ id, name, names }) => [id, { name, names }]));
}

/** Every organisation of the directory. */
export async function allOrganisations(store: Store): Promise<readonly Organisation[]> {
  const items = await allOf(store, 'directory', 'org#all');
  return items.map((item) => organisation.parse(item['row']));
}
