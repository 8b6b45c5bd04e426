import { type BrokenRow, brokenRow } from '@homeward/domain/report/broken-at-provider';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

function place(organisation: string): string {
  return `open#broken#${organisation}`;
}

/** What a record of an organisation broke, under a name that leads to no case; written anew once somebody has answered for it. */
export function brokenWrite(organisation: string, name: string, row: BrokenRow): Put {
  return { table: 'facts', item: { pk: place(organisation), sk: name, row } };
}

/** All that was ever kept so of an organisation. */
export async function brokenAt(store: Store, organisation: string): Promise<readonly BrokenRow[]> {
  return (await allOf(store, 'facts', place(organisation))).map(({ row }) => brokenRow.parse(row));
}
