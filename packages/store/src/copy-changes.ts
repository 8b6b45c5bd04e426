import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { type CopyForPartner, copyForPartner } from '@homeward/domain/case/disclosures/copy-for-partner';
import { nameOf, type Store } from './open-store.ts';
import { type Asked, allOf, type Page, pageOf } from './page.ts';
import { removeAll } from './remove-all.ts';
import { disclosurePlace } from './sealed.ts';
import type { Put } from './write.ts';

/** What a partner's own system is told of a copy, and when that came to be so. */
export type CopyChange = { readonly at: string; readonly told: CopyForPartner };

const partner = { country: 'KH', desk: 'partner' } as const;
const gonePk = 'KH#partner#gone';
const sk = 'told';

function foundBy(organisation: string, at: string, id: string) {
  return { receivedPk: `KH#partner#told#${organisation}`, receivedSk: `${at}#${id}` };
}

/** What an organisation is told of a copy from now on, beside the copy itself: each stands at its last change. */
export function copyChangeWrite(organisation: string, told: CopyForPartner, at: string): Put {
  const { pk } = disclosurePlace(partner, told.disclosure);
  const found = foundBy(organisation, at, told.disclosure);
  return { table: 'exchange', item: { pk, sk, v: told.version, line: told, ...found } };
}

/** That whom a copy was of is erased, for the organisation that keeps it elsewhere: the copy's id and the moment. */
export function erasedCopyWrite({ id, organisation }: { id: string; organisation: string }, at: string): Put {
  const line: CopyForPartner = { disclosure: id, version: 0, status: 'erased' };
  return {
    table: 'exchange',
    item: { pk: gonePk, sk: `${at}#${id}`, v: 0, line, ...foundBy(organisation, at, id) },
  };
}

/** What is left when a copy's partition is taken away: a tombstone, of its end where it was over by then, else of the erasure. */
export async function keepTombstone(store: Store, copy: string, erasedAt: string): Promise<void> {
  const [item] = await allOf(store, 'exchange', disclosurePlace(partner, copy).pk, sk);
  if (item === undefined) return;
  const { at, told } = changeOf(item);
  const organisation = String(item['receivedPk']).split('#').at(-1) ?? '';
  const gone = erasedCopyWrite({ id: copy, organisation }, told.status === 'alive' ? erasedAt : at);
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'exchange'), Item: { ...gone.item } }));
}

/** Tombstones written before a moment are taken away: by then every partner's system has heard. */
export async function forgetErasedCopies(store: Store, before: string): Promise<number> {
  const old = (await allOf(store, 'exchange', gonePk)).filter((item) => String(item['sk']) < before);
  await removeAll(
    store,
    old.map((item) => ({ table: 'exchange', key: { pk: gonePk, sk: String(item['sk']) } })),
  );
  return old.length;
}

/** What changed in the copies that an organisation was given since a moment, the earliest first. */
export async function copiesChangedSince(
  store: Store,
  organisation: string,
  since: string | undefined,
  asked: Asked,
): Promise<Page<CopyChange> | 'invalid'> {
  const query = { table: 'exchange', index: 'received', partition: foundBy(organisation, '', '').receivedPk } as const;
  const page = await pageOf(store, { ...query, ...(since === undefined ? {} : { from: since }) }, asked);
  if (page === 'invalid') return page;
  return { items: page.items.map(changeOf), next: page.next };
}

function changeOf(item: Readonly<Record<string, unknown>>): CopyChange {
  return { at: String(item['receivedSk']).split('#')[0] ?? '', told: copyForPartner.parse(item['line']) };
}
