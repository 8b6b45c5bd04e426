import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from './open-store.ts';
import type { Presence, Put, Removal } from './write.ts';

/** Whose key row it is: one desk of one country, for one thing. */
export type KeyPlace = {
  readonly country: string;
  readonly desk: string;
  readonly thing: `${'batch' | 'arrival' | 'case' | 'disclosure' | 'referral'}#${string}`;
};

export function keyPk({ country, desk, thing }: KeyPlace): string {
  return `${country}#${desk}#${thing}`;
}

/** The row that opens a thing; deleting it closes the thing at once. The store keeps it and does not know what it means. */
export function keyWrite(place: KeyPlace, row: Readonly<Record<string, unknown>>): Put {
  return { table: 'keys', item: { pk: keyPk(place), sk: 'key', row } };
}

/** Closes a thing: nobody opens it from now on. */
export function keyRemoval(place: KeyPlace): Removal {
  return { table: 'keys', gone: { pk: keyPk(place), sk: 'key' } };
}

/** Nothing is written for a thing that was closed meanwhile. */
export function keyStands(place: KeyPlace): Presence {
  return { table: 'keys', there: { pk: keyPk(place), sk: 'key' } };
}

/** A key row, strongly consistent. */
export async function keyRow(store: Store, place: KeyPlace): Promise<Readonly<Record<string, unknown>> | undefined> {
  const found = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'keys'), Key: { pk: keyPk(place), sk: 'key' }, ConsistentRead: true }),
  );
  return found.Item?.['row'] as Readonly<Record<string, unknown>> | undefined;
}
