import { getAll } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { TableName } from './tables.ts';
import type { Put } from './write.ts';

/** Sealed sections by name, with the version they were sealed under. The store keeps them and cannot open them. */
export type SealedSections = Readonly<Record<string, { readonly jwe: string; readonly version: number }>>;

type Place = { readonly table: TableName; readonly pk: string };

export function arrivalPlace(id: string): Place {
  return { table: 'arrivals', pk: `arrival#${id}` };
}

export function casePlace(id: string): Place {
  return { table: 'cases', pk: `general#${id}` };
}

/** The medical part lies in a partition of its own, which the health desk's role alone reads. */
export function healthPlace(id: string): Place {
  return { table: 'cases', pk: `health#${id}` };
}

/** A disclosure lies under its recipient's prefix: nobody else's function may read it. */
export function disclosurePlace(recipient: { readonly country: string; readonly desk: string }, id: string): Place {
  return { table: 'exchange', pk: `${recipient.country}#${recipient.desk}#disclosure#${id}` };
}

export function sealedWrite(
  { table, pk }: Place,
  sections: SealedSections,
  about: Readonly<Record<string, unknown>> = {},
): Put {
  return { table, item: { pk, sk: 'sealed', sections, ...about } };
}

/** The sealed sections of several places; a place without any gives `{}`. */
export async function sealedOf(store: Store, places: readonly Place[]): Promise<readonly SealedSections[]> {
  const items = await getAll(
    store,
    places.map(({ table, pk }) => ({ table, key: { pk, sk: 'sealed' } })),
  );
  return items.map((item) => (item?.['sections'] ?? {}) as SealedSections);
}

/** The sealed sections of one place by a Query, for a role that may ask in no other way; a place without any gives `{}`. */
export async function sealedIn(store: Store, { table, pk }: Place): Promise<SealedSections> {
  const [item] = await allOf(store, table, pk, 'sealed');
  return (item?.['sections'] ?? {}) as SealedSections;
}
