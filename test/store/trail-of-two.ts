import { receiptItem } from '@homeward/store/receipt-entry';
import { verifyTrail } from '@homeward/store/trail/verify';
import { chanceOf } from '../proof/faults/chance.ts';
import { entryOf, logOf, pem, type Receipt, signedPart } from '../proof/forged-trails.ts';

export const chance = chanceOf(20_090_903);
export const [one, other] = ['KH#casework#case#1', 'KH#casework#case#2'];

/** Entries of a chain after those before, at these moments: three minutes each. */
export function follow(chain: string, before: readonly Receipt[], moments: readonly number[]): readonly Receipt[] {
  const all: Receipt[] = [...before];
  for (const moment of moments) all.push(entryOf(chain, all, moment, chance));
  return all.slice(before.length);
}

/** The entry as it would be had it said something else. */
export function saying(
  { pk, sk: _sk, hash: _hash, byCasePk: _pk, byCaseSk: _moment, ...said }: Receipt,
  change: object,
) {
  return receiptItem(pk, { ...said, ...change } as Parameters<typeof receiptItem>[1]);
}

export const logged = [...follow(one, [], [1, 2, 3, 4]), ...follow(other, [], [5])];
export const [first, second, third] = logged as [Receipt, Receipt, Receipt];
export const ends = logged[3] as Receipt;
export const [fifth, sixth] = follow(one, logged.slice(0, 4), [6, 7]) as [Receipt, Receipt];
export const log = logOf(logged);
export const signed = signedPart(log, 0, log.length);
export const trail = { receipts: logged, log, checkpoints: [signed], keys: { k1: pem } };
/** What is wrong with this trail once it differs so. */
export const badOf = (more: object) => verifyTrail({ ...trail, ...more }).bad;
