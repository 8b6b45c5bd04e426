import { noticeDelivery } from '@homeward/domain/directory/notice-delivery';
import * as z from 'zod';
import type { HandoverId } from './handovers.ts';
import { getAll } from './load.ts';
import type { Store } from './open-store.ts';
import { pause } from './pause.ts';
import { putAlone } from './write.ts';

/** One notice to one contact: where the event that it tells of lies, the event, and who is told. */
export type DeliveryId = {
  readonly country: string;
  readonly pk: string;
  readonly sk: string;
  readonly contact: string;
  readonly to: Pick<Told, 'country' | 'organisation'>;
};
type Told = z.infer<typeof noticeDelivery>;
type Outcome = Told['outcome'];

const attempts = 8;
/** What became of every notice of one record, by event and contact. */
const toldItem = z.object({ v: z.int(), told: z.record(z.string(), noticeDelivery) });
const nobody: z.infer<typeof toldItem> = { v: 0, told: {} };

/** What is told of a handover lies beside it, under the same prefix: whoever may read the one may read the other. */
function keyOf({ country, pk }: Pick<DeliveryId, 'country' | 'pk'>) {
  const [of = '', kind = '', id = ''] = pk.split('#');
  const beside = kind === 'handover' || kind === 'quiet';
  return { pk: beside ? `${of}#${kind}#told#${id}` : `${country}#delivery#${pk}`, sk: 'told' };
}

async function toldAt(store: Store, key: ReturnType<typeof keyOf>): Promise<z.infer<typeof toldItem>> {
  const [found] = await getAll(store, [{ table: 'exchange', key }]);
  return found === undefined ? nobody : toldItem.parse(found);
}

/** Writes what becomes of one notice, unless what stands there says no. Another writer between is met by looking again. */
async function write(store: Store, id: DeliveryId, next: Omit<Told, 'country' | 'organisation'>, may = always) {
  const [key, name] = [keyOf(id), `${id.sk}/${id.contact}`];
  const { country, organisation } = id.to;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { v, told } = await toldAt(store, key);
    if (!may(told[name]?.outcome)) return false;
    const item = { ...key, v: v + 1, told: { ...told, [name]: { country, organisation, ...next } } };
    if (await putAlone(store, { table: 'exchange', item, expects: v === 0 ? 'new' : v })) return true;
    await pause(attempt);
  }
  throw Object.assign(new Error('a record of notices that is written to all the time'), {
    name: 'ThrottlingException',
  });
}
const always = (_: Outcome | undefined): boolean => true;

/**
 * Takes it on itself to tell a contact of an event. False where it was told, or where somebody took it on and it is not known what came
 * of it: a notice is never sent twice, whoever comes with the event again. What went nowhere may be taken on anew.
 */
export function takeOn(store: Store, id: DeliveryId, at: string): Promise<boolean> {
  return write(store, id, { outcome: 'perhaps', at }, (before) => before !== 'sent' && before !== 'perhaps');
}

/** Notes that a notice went out, or why it went nowhere. One that came back before it was noted as sent stays so. */
export async function noteDelivery(store: Store, id: DeliveryId, outcome: Outcome, at: string): Promise<void> {
  await write(store, id, { outcome, at }, (before) => outcome !== 'sent' || before !== 'bounced');
}

/** Who was told of a handover, the latest first, and of whom nobody knows whether they were. */
export async function toldOfHandover(store: Store, { country, quiet, handover }: HandoverId): Promise<readonly Told[]> {
  const key = keyOf({ country, pk: `${country}#${quiet ? 'quiet' : 'handover'}#${handover}` });
  const { told } = await toldAt(store, key);
  return Object.values(told).toSorted((one, other) => other.at.localeCompare(one.at));
}
