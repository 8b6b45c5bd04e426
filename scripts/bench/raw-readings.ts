import { cases } from '@homeward/store/cases';
import { keyRow } from '@homeward/store/key-rows';
import { load } from '@homeward/store/load';
import type { Store } from '@homeward/store/open-store';
import { pageOf } from '@homeward/store/page';
import { recordReading } from '@homeward/store/receipt';
import { casePlace, sealedOf } from '@homeward/store/sealed';
import { worker } from './made-case.ts';

/** The bare Query behind the first page of cases. */
export async function rawQueuePage(store: Store): Promise<void> {
  const partition = `state#org#${worker.organisation}#open`;
  await pageOf(store, { table: 'cases', index: 'byOrganisation', partition, newestFirst: true }, { limit: 50 });
}

/** The bare reads and writes of opening a case, in the order of the desk: state, receipt, then key and sections together. */
export async function rawCaseView(store: Store, id: string, at: string): Promise<void> {
  await load(store, cases, id);
  await recordReading(store, { actor: worker, operation: 'viewCase', thing: `case#${id}`, at, caseId: id });
  await Promise.all([
    keyRow(store, { country: 'KH', desk: 'casework', thing: `case#${id}` }),
    sealedOf(store, [casePlace(id)]),
  ]);
}
