import { createHmac, randomBytes } from 'node:crypto';
import type { CaseState } from '@homeward/domain/case/case';
import { cases } from './cases.ts';
import { getAll, readState } from './load.ts';
import type { Store } from './open-store.ts';
import type { Put } from './write.ts';

const at = (id: string) => ({ pk: `state#${id}`, sk: 'counted' }) as const;

/** The random token under which a person is counted. It lies with her case alone: once that is erased, no fact leads back to anybody. */
export function countedWrite(id: string): Put {
  return { table: 'cases', item: { ...at(id), token: randomBytes(32).toString('base64url') }, expects: 'new' };
}

/** A case as facts are made of it; `named` is a fact's id: the same for the same event, and to be had from her token alone. */
export type Counted = { readonly state: CaseState; readonly named: (event: string) => string };

/** The case to be counted; `undefined` once it was erased. */
export async function countedCase(store: Store, id: string): Promise<Counted | undefined> {
  const places = [cases.stateKey(id), at(id)];
  const [item, row] = await getAll(
    store,
    places.map((key) => ({ table: 'cases' as const, key })),
  );
  const state = readState(cases, item)?.state;
  const token = row?.['token'];
  if (state === undefined || state.erased !== undefined || typeof token !== 'string') return undefined;
  return { state, named: (event) => createHmac('sha256', token).update(event).digest('base64url') };
}
