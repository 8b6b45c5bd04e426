import type { Doer } from './command.ts';
import { keyPk } from './key-rows.ts';
import type { At } from './load.ts';
import { nameRowsOf } from './name-index.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { chainHead, type ReceiptDraft, receiptWrite } from './receipt.ts';
import { removeAll } from './remove-all.ts';
import { arrivalPlace, casePlace, disclosurePlace } from './sealed.ts';
import type { Put, Write } from './write.ts';

type Desk = { readonly country: string; readonly desk: string };
/** A copy of something of hers, and at whose desk it lies. */
export type Copied = Desk & { readonly id: string };
/** What of a person is to go beside her case: the copies of it, and what the border logged. */
export type Erasure = {
  readonly case: string;
  readonly arrival?: string | undefined;
  readonly copies: readonly Copied[];
};
type Tombstone = { readonly case: string; readonly at: string };

/** A log of its own in the chain of receipts: what a restore reads again before it opens. */
const log = { thing: 'erasures', operation: 'eraseCase' } as const;
const open = 'state#erasing';
// A transaction takes a hundred items: the rest of the key rows goes with the first step.
const mostKeys = 80;

function keysOf({ case: id, arrival, copies }: Erasure): readonly At[] {
  const places = [
    { country: 'KH', desk: 'casework', thing: `case#${id}` } as const,
    { country: 'KH', desk: 'health', thing: `case#${id}` } as const,
    ...(arrival === undefined ? [] : [{ country: 'KH', desk: 'transit', thing: `arrival#${arrival}` } as const]),
    ...copies.map(({ id: copy, ...desk }) => ({ ...desk, thing: `disclosure#${copy}` }) as const),
  ];
  return places.map((place) => ({ table: 'keys', key: { pk: keyPk(place), sk: 'key' } }));
}

function noteWrite(erasure: Erasure): Put {
  const { case: id, arrival, copies } = erasure;
  const known = { ...(arrival === undefined ? {} : { arrival }), copies: [...copies] };
  return { table: 'cases', item: { pk: open, sk: id, erasure: { case: id, ...known } } };
}

/** What goes with the second person's word: the tombstone in the log, her key rows, and the note of what is left to take away. */
export async function erasureWrites(
  store: Store,
  by: { readonly actor: Doer; readonly at: string; readonly restsOn: string },
  erasure: Erasure,
): Promise<readonly Write[]> {
  const draft: ReceiptDraft = { ...by, ...log, caseId: erasure.case };
  return [
    receiptWrite(draft, await chainHead(store, draft)),
    noteWrite(erasure),
    ...keysOf(erasure)
      .slice(0, mostKeys)
      .map(({ table, key }): Write => ({ table, gone: key })),
  ];
}

/** Everything ever erased, in order: ids alone; what a restore has to take away again. @internal for tests */
export async function tombstonesOf(store: Store): Promise<readonly Tombstone[]> {
  const entries = await allOf(store, 'receipts', `KH#casework#${log.thing}`);
  return entries.map(({ caseId, at }) => ({ case: String(caseId), at: String(at) }));
}

/** Erasures that are not finished. */
export async function openErasures(store: Store): Promise<readonly Erasure[]> {
  return (await allOf(store, 'cases', open)).map(({ erasure }) => erasure as Erasure);
}

/**
 * Takes away whatever is left of an erased case. Each step may be done again, and the state goes last but for the note, so it goes on
 * wherever it was interrupted.
 */
export async function finishErasure(store: Store, erasure: Erasure): Promise<void> {
  const { case: id, arrival, copies } = erasure;
  await removeAll(store, keysOf(erasure));
  await removeAll(
    store,
    copies.map(({ id: copy, ...desk }) => {
      const { table, pk } = disclosurePlace(desk, copy);
      return { table, key: { pk, sk: 'sealed' } };
    }),
  );
  await removeAll(store, await nameRowsOf(store, id));
  if (arrival !== undefined) await removePartition(store, arrivalPlace(arrival));
  await removePartition(store, casePlace(id));
  await removePartition(store, { table: 'cases', pk: `health#${id}` });
  await removePartition(store, { table: 'cases', pk: `state#${id}` });
  await removeAll(store, [{ table: 'cases', key: { pk: open, sk: id } }]);
}

async function removePartition(store: Store, { table, pk }: ReturnType<typeof casePlace>): Promise<void> {
  const items = await allOf(store, table, pk);
  await removeAll(
    store,
    items.map(({ sk }) => ({ table, key: { pk, sk: String(sk) } })),
  );
}
