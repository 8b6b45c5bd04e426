import type { Store } from './open-store.ts';
import { type Asked, pageOf } from './page.ts';
import { type ReceiptEntry, receiptEntry } from './receipt-entry.ts';

type Listed = Omit<ReceiptEntry, 'n' | 'caseId' | 'asked' | 'prior'> & { readonly desk: string };

/** What was done with a case and who saw it, at every desk, the latest first: one Query. */
export async function receiptsOfCase(store: Store, id: string, asked: Asked) {
  const query = { table: 'receipts', index: 'byCase', partition: `case#${id}`, newestFirst: true } as const;
  const page = await pageOf(store, query, asked);
  return page === 'invalid' ? page : { items: page.items.map(listed), next: page.next };
}

/** Its number in its chain would tell how much else the reader read. */
function listed(item: Readonly<Record<string, unknown>>): Listed {
  const desk = String(item['pk']).split('#')[1] ?? '';
  const { n: _n, caseId: _, asked: _asked, prior: _prior, ...entry } = receiptEntry.strip().parse(item);
  return { desk, ...entry };
}
