import type { At, Item } from '../load.ts';
import type { Write } from '../write.ts';
import { emptyLog, type LogHead } from './log-entry.ts';

const headKey = { pk: 'log#head', sk: 'head' } as const;
const signedKey = { pk: 'log#signed', sk: 'signed' } as const;

/** Where the log ends: written with each append, only by whoever saw the end before. */
export const headPlace: At = { table: 'receipts', key: headKey };

export function readHead(item: Item | undefined): LogHead {
  return item === undefined ? emptyLog : { size: Number(item['v']), hash: String(item['hash']) };
}

export function headWrite(from: LogHead, to: LogHead): Write {
  const expects = from.size === 0 ? 'new' : from.size;
  return { table: 'receipts', item: { ...headKey, v: to.size, hash: to.hash }, expects };
}

/** How far a chain was taken into the log: whatever comes twice, late or out of order is measured by it. */
export function takenPlace(chain: string): At {
  return { table: 'receipts', key: { pk: `log#taken#${chain}`, sk: 'taken' } };
}

export function readTaken(item: Item | undefined): number {
  return item === undefined ? 0 : Number(item['v']);
}

export function takenWrite(chain: string, from: number, to: number): Write {
  return { table: 'receipts', item: { ...takenPlace(chain).key, v: to }, expects: from === 0 ? 'new' : from };
}

/** How far the log was signed. */
export const signedPlace: At = { table: 'receipts', key: signedKey };

export function signedItem(size: number) {
  return { ...signedKey, v: size };
}
