import { type CaseLine, caseLine } from '@homeward/domain/case/case-line';
import { type ExternalId, externalId } from '@homeward/domain/interchange/external-id';
import * as z from 'zod';
import { changesOf } from './cases.ts';
import type { Store } from './open-store.ts';
import { type Asked, allOf, type Page, pageOf } from './page.ts';
import { removeAll } from './remove-all.ts';
import type { Put } from './write.ts';

const gonePk = 'state#gone';

const goneLine = z.lazy(() =>
  z.strictObject({ gone: z.literal(true), id: z.string(), externals: z.array(externalId) }),
);

/** What changed last in a case, or that it is gone. */
export type Change = { readonly at: string; readonly version: number } & (
  | { readonly line: CaseLine }
  | { readonly gone: string; readonly externals: readonly ExternalId[] }
);

type Erased = {
  readonly id: string;
  readonly organisation: string;
  readonly externals?: readonly ExternalId[] | undefined;
};

/** That a case is gone, for whoever keeps a copy of it elsewhere: ids alone. */
export function goneWrite({ id, organisation, externals = [] }: Erased, at: string): Put {
  const found = { byChangedPk: changesOf(organisation), byChangedSk: `${at}#${id}` };
  return {
    table: 'cases',
    item: { pk: gonePk, sk: `${at}#${id}`, v: 0, line: { gone: true, id, externals }, ...found },
  };
}

/** Tombstones written before a moment are taken away: by then every neighbour has heard. */
export async function forgetGone(store: Store, before: string): Promise<number> {
  const old = (await allOf(store, 'cases', gonePk)).filter(({ sk }) => String(sk) < before);
  await removeAll(
    store,
    old.map(({ sk }) => ({ table: 'cases', key: { pk: gonePk, sk: String(sk) } })),
  );
  return old.length;
}

/** What changed in an organisation's cases since a moment, each case at its last change, the earliest first. */
export async function changesSince(
  store: Store,
  organisation: string,
  since: string | undefined,
  asked: Asked,
): Promise<Page<Change> | 'invalid'> {
  const query = { table: 'cases', index: 'byChanged', partition: changesOf(organisation) } as const;
  const page = await pageOf(store, { ...query, ...(since === undefined ? {} : { from: since }) }, asked);
  if (page === 'invalid') return page;
  return { items: page.items.map(changeOf), next: page.next };
}

function changeOf(item: Readonly<Record<string, unknown>>): Change {
  const at = String(item['byChangedSk']).split('#')[0] ?? '';
  const version = Number(item['v']);
  const gone = goneLine.safeParse(item['line']);
  if (gone.success) return { at, version, gone: gone.data.id, externals: gone.data.externals };
  return { at, version, line: caseLine.parse(item['line']) };
}
