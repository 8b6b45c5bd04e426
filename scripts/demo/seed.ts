import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { knownContacts } from '@homeward/domain/settings/known/contacts';
import { knownOrganisations } from '@homeward/domain/settings/known/organisations';
import { dayOf } from '@homeward/domain/time';
import type { Cloud } from '@homeward/local/cloud';
import { contactWrite } from '@homeward/store/contacts';
import { organisationWrite } from '@homeward/store/directory';
import { gateWrite } from '@homeward/store/gates';
import { numberWrites, providerNumberAt } from '@homeward/store/numbers';
import { nameOf, openStore, type Store } from '@homeward/store/open-store';
import { providerWrite } from '@homeward/store/providers';
import { seatWrite } from '@homeward/store/staff';
import { tableNames, tableVariable } from '@homeward/store/tables';
import type { Put } from '@homeward/store/write';
import { demoContacts, demoGates, demoOrganisations, demoProviders } from './directory.ts';
import { staff } from './people.ts';

/** Physical names end with the table's own: the template decides the rest. @internal for tests */
export function physicalNameOf(physical: readonly string[], table: string): string | undefined {
  return physical.find((name) => name.toLowerCase().includes(table));
}

/** What a seed finds of a platform: its tables, the administrator's way in, what day it is there. */
export type Seedable = {
  readonly clock: Pick<Cloud['clock'], 'iso'>;
  readonly tables: readonly Pick<Cloud['tables'][number], 'name'>[];
  readonly admin: Pick<Cloud['admin'], 'clientOptions' | 'optionsOf'>;
};

/** The store with the administrator's way in, for seeds and tests. */
export function adminStore(cloud: AtTables): Store {
  return storeWith(cloud, cloud.admin.clientOptions);
}

type AtTables = Pick<Seedable, 'tables'> & { readonly admin: Pick<Seedable['admin'], 'clientOptions'> };

function storeWith(cloud: Pick<Seedable, 'tables'>, options: Seedable['admin']['clientOptions']): Store {
  const physical = cloud.tables.map(({ name }) => name);
  const variables = tableNames.map((name) => [tableVariable(name), physicalNameOf(physical, name)]);
  return openStore(Object.fromEntries(variables), new DynamoDBClient(options));
}

/** A provider with the row of its number: it is given to no other. */
function numberedWrites(one: ReturnType<typeof demoProviders>[number]): readonly Put[] {
  return [providerWrite(one), ...numberWrites(one.number, providerNumberAt, one.id)];
}

/** Who sits where, which gates there are, whom to write to: what a deployer enters by hand. @internal for tests */
export function directoryWrites(today: string): readonly Put[] {
  return [
    ...staff.map(seatWrite),
    ...demoGates.map(([plate, said]) => gateWrite(plate, said)),
    ...[...knownOrganisations, ...demoOrganisations].map(organisationWrite),
    ...demoProviders(today).flatMap(numberedWrites),
    ...[...knownContacts, ...demoContacts(today)].map(([id, listed]) => contactWrite(id, listed)),
  ];
}

/** By whose function each row is entered on a deployed platform. */
function enteredBy({ item: { pk } }: Put): string {
  return pk.startsWith('gate#') ? 'casework-handovers' : 'office';
}

/** Writes it with the rights of the functions that enter it, as IAM and the keys give them; what is there already stays as it is. */
export async function seedDirectory(cloud: Seedable): Promise<void> {
  const byFunction = Map.groupBy(directoryWrites(dayOf(cloud.clock.iso())), enteredBy);
  for (const [name, writes] of byFunction) {
    const store = storeWith(cloud, cloud.admin.optionsOf(name));
    await Promise.all(writes.map((one) => putOnce(store, one).catch(keptAsItIs)));
  }
}

function putOnce(store: Store, { table, item }: Put): Promise<unknown> {
  const once = { Item: { ...item }, ConditionExpression: 'attribute_not_exists(pk)' };
  return store.db.send(new PutCommand({ TableName: nameOf(store, table), ...once }));
}

function keptAsItIs(fault: Error): void {
  if (fault.name !== 'ConditionalCheckFailedException') throw fault;
}
