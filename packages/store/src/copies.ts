import { type ReceivedLine, receivedLine } from '@homeward/domain/case/disclosures/received-line';
import { getAll } from './load.ts';
import type { Store } from './open-store.ts';
import { type Asked, type Page, pageOf } from './page.ts';
import { disclosurePlace, type SealedSections, sealedWrite } from './sealed.ts';
import type { Put } from './write.ts';

type Desk = { readonly country: string; readonly desk: string };

function receivedBy({ country, desk }: Desk, organisation: string): string {
  return `${country}#${desk}#received#${organisation}`;
}

/** A copy under its recipient's prefix, with what a list shows of it; a handover's sheet stands in no list: its handover names it. */
export function copyWrite(at: Desk, id: string, sections: SealedSections, line: ReceivedLine | undefined): Put {
  const place = disclosurePlace(at, id);
  if (line === undefined) return sealedWrite(place, sections);
  const index =
    line.organisation === undefined || line.handover !== undefined
      ? {}
      : { receivedPk: receivedBy(at, line.organisation), receivedSk: `${line.at}#${id}` };
  return sealedWrite(place, sections, { v: 1, line, ...index });
}

/** What lies at a desk under a copy's id: its sealed sections, and its line where it has one. */
export async function copyAt(
  store: Store,
  at: Desk,
  id: string,
): Promise<{ readonly sections: SealedSections; readonly line: ReceivedLine | undefined } | undefined> {
  const { table, pk } = disclosurePlace(at, id);
  const [item] = await getAll(store, [{ table, key: { pk, sk: 'sealed' } }]);
  if (item === undefined) return undefined;
  const line = item['line'] === undefined ? undefined : receivedLine.parse(item['line']);
  return { sections: (item['sections'] ?? {}) as SealedSections, line };
}

/** What an organisation was given at its desk, the newest first. */
export async function copiesReceived(
  store: Store,
  at: Desk,
  organisation: string,
  asked: Asked,
): Promise<Page<ReceivedLine> | 'invalid'> {
  const partition = receivedBy(at, organisation);
  const page = await pageOf(store, { table: 'exchange', index: 'received', partition, newestFirst: true }, asked);
  if (page === 'invalid') return page;
  return { items: page.items.map((item) => receivedLine.parse(item['line'])), next: page.next };
}
