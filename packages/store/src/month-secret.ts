import { randomBytes } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf, type Store } from './open-store.ts';
import { type Put, putAlone } from './write.ts';

const key = { pk: 'secret#months', sk: 'secret' } as const;
const bytes = 32;

/** Where the secret of the months lies: by itself, so that only who seals months and recounts them may read it. @internal for tests */
export function monthSecretWrite(secret: string): Put {
  return { table: 'facts', item: { ...key, secret }, expects: 'new' };
}

/**
 * The secret under which a month's figures are told to who may not read them: 256 random bits in base64, made by whoever needs them
 * first and never changed.
 */
export async function monthSecret(store: Store): Promise<string> {
  const there = await read(store);
  if (there !== undefined) return there;
  await putAlone(store, monthSecretWrite(randomBytes(bytes).toString('base64')));
  const made = await read(store);
  if (made === undefined) throw new Error('the secret of the months is not there');
  return made;
}

async function read(store: Store): Promise<string | undefined> {
  const Key = { ...key };
  const { Item } = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'facts'), Key, ConsistentRead: true }),
  );
  return Item === undefined ? undefined : String(Item['secret']);
}
