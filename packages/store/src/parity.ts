import { type ParityRow, parityRow } from '@homeward/domain/report/parity/row';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

function place(quarter: string): string {
  return `open#parity#${quarter}`;
}

/** How a person's services stand, under a name that only her own token gives; written anew with each answer. */
export function parityWrite(name: string, row: ParityRow): Put {
  return { table: 'facts', item: { pk: place(row.quarter), sk: name, row } };
}

/** Everybody whose file was opened in a quarter. */
export async function parityRows(store: Store, quarter: string): Promise<readonly ParityRow[]> {
  return (await allOf(store, 'facts', place(quarter))).map(({ row }) => parityRow.parse(row));
}
