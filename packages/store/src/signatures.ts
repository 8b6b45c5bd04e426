import { type HandoverId, handovers } from './handovers.ts';
import { getAll } from './load.ts';
import type { Store } from './open-store.ts';
import { putAlone } from './write.ts';

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
  await putAlone(store, { table: 'exchange', item: { ...key(id), token }, expects: 'new' });
}
