import { createHmac, randomBytes } from 'node:crypto';
import type { CaseState } from '@homeward/domain/case/case';
import { moment } from '@homeward/domain/dates';
import * as z from 'zod';
import { cases } from './cases.ts';
import { getAll, readState } from './load.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

const at = (id: string) => ({ pk: `state#${id}`, sk: 'counted' }) as const;

/**
 * The random token under which a person is counted. It lies with the case alone: once that is erased, no fact leads
 * back to anybody.
 */
export function countedWrite(id: string): Put {
  return { table: 'cases', item: { ...at(id), token: randomBytes(32).toString('base64url') }, expects: 'new' };
}

/**
 * A case as facts are made of it, as it stands; `named` is a fact's id: the same for the same event, and to be had from
 * the person’s token alone.
 */
export type Counted = {
  readonly state: CaseState;
  readonly version: number;
  readonly named: (event: string) => string;
};

/** The case to be counted; `undefined` once it was erased. */
export async function countedCase(store: Store, id: string): Promise<Counted | undefined> {
  const places = [cases.stateKey(id), at(id)];
  const [item, row] = await getAll(
    store,
    places.map((key) => ({ table: 'cases' as const, key })),
  );
  const found = readState(cases, item);
  const token = row?.['token'];
  if (found === undefined || found.state.erased !== undefined || typeof token !== 'string') return undefined;
  return { ...found, named: (event) => createHmac('sha256', token).update(event).digest('base64url') };
}

/** A moment in a case's past: the version that an event made, or what had been written down by then. */
export type Then = { readonly version: number } | { readonly by: string };

const pastItem = z.object({ v: z.int(), recordedAt: moment, event: cases.event });

/**
 * A case as it stood then, from its events where something was written since: an event may be read late, and again. One whose events are
 * not all there is taken as it stands.
 */
export async function caseThen(store: Store, { state, version }: Counted, then: Then): Promise<CaseState> {
  if ('version' in then && then.version === version) return state;
  const items = await allOf(store, 'cases', cases.eventPk(state.id), 'event#');
  const past = items.map((item) => pastItem.parse(item)).toSorted((one, other) => one.v - other.v);
  const isPast = ({ v, recordedAt }: (typeof past)[number]) =>
    'version' in then ? v <= then.version : Date.parse(recordedAt) <= Date.parse(then.by);
  const known = past.filter(isPast);
  if (past.length < version || known.length === 0) return state;
  return known.reduce<CaseState | undefined>((file, { event }) => cases.evolve(file, event), undefined) ?? state;
}
