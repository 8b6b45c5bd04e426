import { createHmac, randomBytes } from 'node:crypto';
import type { CaseState } from '@homeward/domain/case/case';
import { moment } from '@homeward/domain/dates';
import type { WrittenFile } from '@homeward/domain/report/counted-file';
import * as z from 'zod';
import { cases } from './cases.ts';
import { handoverNamed, handoversIn } from './handovers-of-case.ts';
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
  const found = await caseWithToken(store, id);
  return found?.state.erased === undefined ? found : undefined;
}

/** Of a case that was erased, while what is left of it is there: when, the names of the waits it told of, and the person’s other file. */
export async function leftOfErased(store: Store, id: string) {
  const found = await caseWithToken(store, id);
  if (found?.state.erased === undefined) return undefined;
  const { state, named } = found;
  const waits = state.returnDelays.map(({ id: wait }) => named(`hold/${wait}`));
  return { at: found.state.erased.at, waits, joined: state.oneWith?.file };
}

async function caseWithToken(store: Store, id: string): Promise<Counted | undefined> {
  const places = [cases.stateKey(id), at(id)];
  const [item, row] = await getAll(
    store,
    places.map((key) => ({ table: 'cases' as const, key })),
  );
  const found = readState(cases, item);
  const token = row?.['token'];
  if (found === undefined || typeof token !== 'string') return undefined;
  return { ...found, named: (event) => createHmac('sha256', token).update(event).digest('base64url') };
}

const writtenItem = z.object({ sk: z.string(), v: z.int(), recordedAt: moment, event: cases.event });

/** All that was written in a case and the handovers of it that arrived; `order` grows with every word of either. */
export type Written = WrittenFile & { readonly order: number };

/** A case by everything that was ever written in it, as it is counted. */
export async function writtenCase(store: Store, { state: { id }, named }: Counted): Promise<Written> {
  const pk = cases.eventPk(id);
  const items = (await allOf(store, 'cases', pk, 'event#')).map((item) => writtenItem.parse(item));
  const told = items.map(({ sk, recordedAt, event }) => ({ event, recordedAt, place: `${pk}/${sk}` }));
  const names = handoversIn(told.map(({ event }) => event));
  const moved = (await Promise.all(names.map((name) => handoverNamed(store, name)))).flatMap((one) => one ?? []);
  const arrived = moved.flatMap(({ state: { id: handover, country, direction, quiet, arrival } }) =>
    arrival === undefined ? [] : [{ handover, country, direction, quiet, at: arrival.at }],
  );
  const versions = [
    ...items
      .map(({ v }) => v)
      .toSorted((one, other) => other - one)
      .slice(0, 1),
    ...moved.map(({ version }) => version),
  ];
  return { told, arrived, named, order: versions.reduce((sum, one) => sum + one, 0) };
}
