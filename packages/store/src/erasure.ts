import type { ArrivalId } from './arrivals.ts';
import { everyReceiptOf } from './case-receipts.ts';
import type { Doer } from './command.ts';
import { cutLooseWrites } from './cut-loose.ts';
import { keyPk } from './key-rows.ts';
import type { At } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { chainHead, type ReceiptDraft, receiptWrite } from './receipt.ts';
import { chainOf } from './receipt-chain.ts';
import { referralKey } from './referrals-in.ts';
import type { Put, Write } from './write.ts';

type Desk = { readonly country: string; readonly desk: string };
/** A copy of a part of the file, and at whose desk it lies. */
export type Copied = Desk & { readonly id: string };
/** What of a person is to go beside their case: what the border logged, the copies of it, the windows that stood open on it. */
export type Erasure = {
  readonly case: string;
  /** What people called the file: it is kept from being given again, and leads nowhere. */
  readonly number?: string;
  readonly arrival?: ArrivalId;
  /** Entries of the same person at the border that were taken back. */
  readonly alsoLogged?: readonly ArrivalId[];
  /** What a partner referred, from which the file was opened. */
  readonly referral?: string;
  /** Those that somebody may still open first. */
  readonly copies: readonly Copied[];
  /** Those at whose screens the person’s own record was opened. */
  readonly windows: readonly string[];
};
/** One that two people decided on at `at`, and that still has to be looked after. */
export type OpenErasure = Erasure & { readonly at: string };
/** That a case was erased: all that is left of it. */
export type Tombstone = { readonly case: string; readonly at: string };

/** A log of its own in the chain of receipts: what a restore reads again before it opens. */
const erasureLog = { thing: 'erasures', operation: 'eraseCase' } as const;
export const openErasuresPk = 'state#erasing';
// A transaction takes a hundred items, with one tombstone: the rest of the key rows goes with the first step.
const mostKeys = 79;

/** Every entry of the person at the border. */
export function entriesOf({ arrival, alsoLogged = [] }: Erasure): readonly ArrivalId[] {
  return arrival === undefined ? alsoLogged : [arrival, ...alsoLogged];
}

/** The rows that open anything of the person’s. */
export function keysOf(erasure: Erasure): readonly At[] {
  const { case: id, referral, copies } = erasure;
  const places = [
    { country: 'KH', desk: 'casework', thing: `case#${id}` } as const,
    { country: 'KH', desk: 'health', thing: `case#${id}` } as const,
    ...entriesOf(erasure).map(
      ({ arrival }) => ({ country: 'KH', desk: 'transit', thing: `arrival#${arrival}` }) as const,
    ),
    ...(referral === undefined ? [] : [referralKey(referral)]),
    ...copies.map(({ id: copy, ...desk }) => ({ ...desk, thing: `disclosure#${copy}` }) as const),
  ];
  return places.map((place) => ({ table: 'keys', key: { pk: keyPk(place), sk: 'key' } }));
}

/** The note of an erasure that is not finished. */
function noteWrite(erasure: Erasure, at: string): Put {
  return { table: 'cases', item: { pk: openErasuresPk, sk: erasure.case, erasure: { ...erasure, at } } };
}

/**
 * What goes with the second person's word: the tombstone in the log, the key rows, the place at the border, and the
 * note of what is left to take away.
 */
export async function erasureWrites(
  store: Store,
  by: { readonly actor: Doer; readonly at: string; readonly restsOn: string },
  erasure: Erasure,
  gone: readonly Put[],
): Promise<readonly Write[]> {
  const draft: ReceiptDraft = { ...by, ...erasureLog, caseId: erasure.case };
  const cut = (await Promise.all(entriesOf(erasure).map((one) => cutLooseWrites(store, one)))).flat();
  return [
    receiptWrite(draft, await chainHead(store, chainOf(draft))),
    noteWrite(erasure, by.at),
    ...gone,
    ...cut,
    ...keysOf(erasure)
      .slice(0, mostKeys + 1 - gone.length)
      .map(({ table, key }): Write => ({ table, gone: key })),
  ];
}

/** Everything ever erased, in order: ids alone; what a restore has to take away again. */
export async function tombstonesOf(store: Store): Promise<readonly Tombstone[]> {
  const entries = await allOf(store, 'receipts', `KH#casework#${erasureLog.thing}`);
  return entries.map(({ caseId, at }) => ({ case: String(caseId), at: String(at) }));
}

/** Whether a case was erased: its receipts say so for good. */
export async function wasErased(store: Store, id: string): Promise<boolean> {
  const entries = await everyReceiptOf(store, id, []);
  return entries.some(({ operation }) => operation === erasureLog.operation);
}

/** Erasures that are not finished. */
export async function openErasures(store: Store): Promise<readonly OpenErasure[]> {
  return (await allOf(store, 'cases', openErasuresPk)).map(({ erasure }) => erasure as OpenErasure);
}
