import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type HandoverId, handovers } from './handovers.ts';
import { getAll } from './load.ts';
import { nameOf, type Store } from './open-store.ts';

// Beside the handover, in its partition: whoever may read the one may read the other.
function key(id: HandoverId) {
  return { ...handovers.stateKey(id), sk: 'signature' };
}

/** The signature of the minutes that both sides confirmed; `undefined` while it is being made. */
export async function signatureOf(store: Store, id: HandoverId): Promise<string | undefined> {
  const [found] = await getAll(store, [{ table: 'exchange', key: key(id) }]);
  const token = found?.['token'];
  return typeof token === 'string' ? token : undefined;
}

/** Lays the signature down once; the first one stays. */
export async function laySignature(store: Store, id: HandoverId, token: string): Promise<void> {
  try {
    await store.db.send(
      new PutCommand({
        TableName: nameOf(store, 'exchange'),
        Item: { ...key(id), token },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  } catch (fault) {
    if ((fault as Error).name !== 'ConditionalCheckFailedException') throw fault;
  }
}
