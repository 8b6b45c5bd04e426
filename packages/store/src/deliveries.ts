import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { toldOf } from '@homeward/domain/directory/told-of';
import * as z from 'zod';
import type { HandoverId } from './handovers.ts';
import { getAll } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import { pause } from './pause.ts';

/** One notice to one contact: where the event that it tells of lies, the event, and who is told. */
export type DeliveryId = {
  readonly country: string;
  readonly pk: string;
  readonly sk: string;
  readonly contact: string;
  readonly to: Pick<Told, 'country' | 'organisation'>;
};
type Told = z.infer<typeof toldOf>;
type Outcome = Told['outcome'];

const attempts = 8;
/** What became of every notice of one record, by event and contact. */
const toldItem = z.object({ v: z.int(), told: z.record(z.string(), toldOf) });
const nobody: z.infer<typeof toldItem> = { v: 0, told: {} };

/** What is told of a handover lies beside it, under the same prefix: whoever may read the one may read the other. */
function keyOf({ country, pk }: Pick<DeliveryId, 'country' | 'pk'>) {
  const [of = '', kind = '', id = ''] = pk.split('#');
  const beside = kind === 'handover' || kind === 'quiet';
  return { pk: beside ? `${of}#${kind}#told#${id}` : `${country}#delivery#${pk}`, sk: 'told' };
}

/** Writes what becomes of one notice, unless what stands there says no. Another writer between is met by looking again. */
async function write(store: Store, id: DeliveryId, next: Omit<Told, 'country' | 'organisation'>, may = always) {
  const [TableName, key, name] = [nameOf(store, 'exchange'), keyOf(id), `${id.sk}/${id.contact}`];
  const { country, organisation } = id.to;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { Item } = await store.db.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }));
    const { v, told } = Item === undefined ? nobody : toldItem.parse(Item);
    if (!may(told[name]?.outcome)) return false;
    const item = { ...key, v: v + 1, told: { ...told, [name]: { country, organisation, ...next } } };
    if (await putAfter(store, item, v)) return true;
    await pause(attempt);
  }
  throw Object.assign(new Error('a record of notices that is written to all the time'), {
    name: 'ThrottlingException',
  });
}
const always = (_: Outcome | undefined): boolean => true;

async function putAfter(store: Store, item: object, before: number): Promise<boolean> {
  const condition =
    before === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'v = :v', ExpressionAttributeValues: { ':v': before } };
  try {
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'exchange'), Item: { ...item }, ...condition }));
    return true;
  } catch (fault) {
    if ((fault as Error).name !== 'ConditionalCheckFailedException') throw fault;
    return false;
  }
}

/**
 * Takes it on itself to tell a contact of an event. False where it was told, or where somebody took it on and it is not known what came
 * of it: a notice is never sent twice, whoever comes with the event again. What went nowhere may be taken on anew.
 */
export function takeOn(store: Store, id: DeliveryId, at: string): Promise<boolean> {
  return write(store, id, { outcome: 'perhaps', at }, (before) => before !== 'sent' && before !== 'perhaps');
}

/** Notes that a notice went out, or why it went nowhere. */
export async function noteDelivery(store: Store, id: DeliveryId, outcome: Outcome, at: string): Promise<void> {
  await write(store, id, { outcome, at });
}

/** Who was told of a handover, the latest first, and of whom nobody knows whether they were. */
export async function toldOfHandover(store: Store, { country, quiet, handover }: HandoverId): Promise<readonly Told[]> {
  const key = keyOf({ country, pk: `${country}#${quiet ? 'quiet' : 'handover'}#${handover}` });
  const [found] = await getAll(store, [{ table: 'exchange', key }]);
  const { told } = found === undefined ? nobody : toldItem.parse(found);
  return Object.values(told).toSorted((one, other) => other.at.localeCompare(one.at));
}
