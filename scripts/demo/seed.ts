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
  readonly admin: Pick<Cloud['admin'], 'clientOptions'>;
};

/** The store with the administrator's way in, for seeds and tests. */
export function adminStore(cloud: Omit<Seedable, 'clock'>): Store {
  const physical = cloud.tables.map(({ name }) => name);
  const variables = tableNames.map((name) => [tableVariable(name), physicalNameOf(physical, name)]);
  return openStore(Object.fromEntries(variables), new DynamoDBClient(cloud.admin.clientOptions));
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

/** Writes it; what is there already stays as it is. */
export async function seedDirectory(cloud: Seedable): Promise<void> {
  const store = adminStore(cloud);
  const writes = directoryWrites(dayOf(cloud.clock.iso()));
  const put = ({ table, item }: (typeof writes)[number]) =>
    store.db.send(
      new PutCommand({
        TableName: nameOf(store, table),
        Item: { ...item },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  await Promise.all(directoryWrites(dayOf(cloud.clock.iso())).map((one) => put(one).catch(keptAsItIs)));
}

function keptAsItIs(fault: Error): void {
  if (fault.name !== 'ConditionalCheckFailedException') throw fault;
}
