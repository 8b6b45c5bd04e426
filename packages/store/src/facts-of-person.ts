import type { Arrived } from '@homeward/domain/report/counted-file';
import { type Fact, fact } from '@homeward/domain/report/fact';
import type { Place } from '@homeward/domain/report/places-of-person';
import { reportedCountries } from '@homeward/domain/report/reported-countries';
import { factKey, factPut, notesOf } from './facts.ts';
import { handovers } from './handovers.ts';
import { getAll, type Item } from './load.ts';
import type { Store } from './open-store.ts';
import { type Put, putAlone, putOrdered } from './write.ts';

/**
 * The event for which somebody is counted again, the latest of `of`, and when that was written; the others came with it, and an
 * earlier try may have counted for one of them.
 */
export type Heard = { readonly of: readonly string[]; readonly at: string };

/** What counts of one file, by all that is known, and every place at which something of it may have counted. */
export type Counting = {
  readonly facts: readonly Fact[];
  readonly places: readonly Place[];
  /** Grows with every word of the files that are read: who has read more has the last word. */
  readonly order: number;
  readonly named: (thing: string) => string;
  readonly heard: Heard;
};

/** A number of each fact’s own: two facts of one person are not told to be so by how often they were counted. */
function ownNumber(named: Counting['named'], id: string): number {
  return Buffer.from(named(`order/${id}`), 'base64url').readUInt32BE(0);
}

/** A fact with what tells when it was counted last, and by which event. */
function inOrder(one: Fact, { order, named, heard }: Counting): Put {
  const { table, item } = factPut(one);
  return {
    table,
    item: { ...item, order: order + ownNumber(named, one.id), heard: named(`${one.id}/${heard.of[0]}`) },
  };
}

/** What stands in the place of a fact that counts no more; `undefined` where nothing counts there. */
function withoutIt({ id, country, at }: Place, stored: Fact | undefined, recordedAt: string): Fact | undefined {
  if (stored === undefined || stored.type === 'taken-back') return undefined;
  if (stored.type !== 'held') return { type: 'taken-back', id, country, at, recordedAt };
  // Who never waited waits until the moment at which the waiting began.
  const { since: _since, but: _but, ...held } = stored;
  return stored.until === stored.at ? undefined : { ...held, until: stored.at };
}

function isSame(one: Fact, other: Fact | undefined): boolean {
  return other !== undefined && JSON.stringify(fact.parse(one)) === JSON.stringify(other);
}

function storedIn(item: Item | undefined): Fact | undefined {
  return item === undefined ? undefined : fact.parse(item['fact']);
}

/**
 * Makes the facts of a file those that follow from all that is known of it: what is new is put, what is otherwise is put
 * anew, what follows no more is taken back, and the months of each wait to be sealed. Of two that count at once whoever
 * has read more stands. An event that is read again changes nothing; the notes of what it wrote are written again. Says
 * whether anything was put.
 */
export async function countAnew(store: Store, counting: Counting): Promise<boolean> {
  const { facts, places, heard, named } = counting;
  const wanted = new Map(facts.map((one) => [placeName({ ...one, held: one.type === 'held' }), one]));
  const items = await getAll(
    store,
    places.map((place) => ({ table: 'facts' as const, key: factKey(place) })),
  );
  const waiting = new Map<string, Put>();
  let hasPut = false;
  for (const [index, place] of places.entries()) {
    const [item, own] = [items[index], wanted.get(placeName(place))];
    const stored = storedIn(item);
    const next = own === undefined ? withoutIt(place, stored, heard.at) : own;
    if (next === undefined) continue;
    const isOld = isSame(next, stored);
    if (isOld && !heard.of.some((one) => item?.['heard'] === named(`${next.id}/${one}`))) continue;
    if (!isOld) {
      hasPut = true;
      await putOrdered(store, inOrder(next, counting), { by: 'order', keep: 'greatest', orWithout: true });
    }
    for (const note of [...notesOf(next, heard.at), ...(stored === undefined ? [] : notesOf(stored, heard.at))])
      waiting.set(String(note.item['sk']), note);
  }
  // Whoever gets no further than to the facts finds them as its own the next time, and writes each of these.
  for (const note of waiting.values()) await putAlone(store, note);
  return hasPut;
}

/** Whose file is erased waits by it no longer: nothing would ever end it. */
export async function endWaits(store: Store, names: readonly string[], at: string, heardAt: string): Promise<void> {
  const places = names.flatMap((id) => reportedCountries.map((country) => ({ id, country, at, held: true })));
  const items = await getAll(
    store,
    places.map((place) => ({ table: 'facts' as const, key: factKey(place) })),
  );
  for (const stored of items.map(storedIn)) {
    if (stored?.type !== 'held' || Date.parse(stored.until ?? '9999-01-01') <= Date.parse(at)) continue;
    const ended: Fact = { ...stored, until: Date.parse(stored.at) > Date.parse(at) ? stored.at : at };
    for (const one of [factPut(ended), ...notesOf(ended, heardAt)]) await putAlone(store, one);
  }
}

function placeName(place: Place): string {
  const { pk, sk } = factKey(place);
  return `${pk}|${sk}`;
}

/** The name under which a return counts that no file tells of: that of its handover. */
export function nameWithoutFile({ country, quiet, handover }: Pick<Arrived, 'country' | 'quiet' | 'handover'>): string {
  return `${handovers.stateKey({ country, quiet, handover }).pk}/returned`;
}

/** What a file tells of counts by its handover no more, and never again, should the file be erased. */
export async function toldByAFile(store: Store, arrived: readonly Arrived[], recordedAt: string): Promise<void> {
  const places = arrived.map((one) => ({ id: nameWithoutFile(one), country: one.country, at: one.at, held: false }));
  const items = await getAll(
    store,
    places.map((place) => ({ table: 'facts' as const, key: factKey(place) })),
  );
  for (const [index, { held: _, ...place }] of places.entries()) {
    const stored = storedIn(items[index]);
    if (stored?.type === 'taken-back') continue;
    const gone: Fact = { type: 'taken-back', ...place, recordedAt };
    await putAlone(store, factPut(gone));
    if (stored !== undefined) for (const note of notesOf(gone)) await putAlone(store, note);
  }
}
