import * as z from 'zod';
import { type HandoverId, handoverPrefix } from './handovers.ts';
import { type At, getAll, type Item } from './load.ts';
import type { Store } from './open-store.ts';
import type { Put } from './write.ts';

/** What is looked for where a number leads nowhere: no record has this id, and nobody can say it. */
export const nowhere = 'none#nowhere';

/**
 * A number is a row of its own, made with what it is the number of, in one transaction and only where there is none: so
 * no two things have one number. It stays for good: what was erased takes along where it leads, and it is not given
 * again.
 */
const sk = 'number';
const leads = z.object({ to: z.string().optional() });

/** Where the row of a file's number stands: an auditor reads where it leads, and reaches no file. */
export function caseNumberAt(number: string): At {
  return { table: 'directory', key: { pk: `file#${number}`, sk } };
}

export function batchNumberAt(number: string): At {
  return { table: 'arrivals', key: { pk: `batch#number#${number}`, sk } };
}

export function providerNumberAt(number: string): At {
  return { table: 'directory', key: { pk: `org#of#number#${number}`, sk } };
}

/** A handover's number stands under its own prefix: who may not look at quiet handovers finds no number of one. */
export function handoverNumberAt(number: string, place: Pick<HandoverId, 'country' | 'quiet'>): At {
  return { table: 'exchange', key: { pk: `${handoverPrefix(place)}#number#${number}`, sk } };
}

/** The row by which a number is taken, where what is made has one. */
export function numberWrites(number: string | undefined, at: (number: string) => At, to: string): readonly Put[] {
  if (number === undefined) return [];
  const { table, key } = at(number);
  return [{ table, item: { ...key, to }, expects: 'new' }];
}

/** A number that leads nowhere any more and is not given again. */
export function numberLeadsNowhere({ table, key }: At): Put {
  return { table, item: { ...key } };
}

/**
 * The rows of a handover's number. Those that Cambodia gives stand under several countries' prefixes, open and quiet:
 * one row more, at casework, holds them apart without telling any other desk of one.
 */
export function handoverNumberWrites(number: string | undefined, { handover, ...place }: HandoverId): readonly Put[] {
  const own = numberWrites(number, (one) => handoverNumberAt(one, place), handover);
  if (number === undefined || !givenByCambodia(number)) return own;
  const key = { pk: `KH#casework#number#${number}`, sk };
  return [...own, { table: 'exchange', item: { ...key }, expects: 'new' }];
}

function givenByCambodia(number: string): boolean {
  return number.split('-')[1] === 'KH';
}

function leadsTo(item: Item | undefined): string | undefined {
  return item === undefined ? undefined : leads.parse(item).to;
}

/** Where a number leads that may stand at any of these places: the place's index, and the id there. */
export async function numberedAt(
  store: Store,
  places: readonly At[],
): Promise<{ readonly at: number; readonly to: string } | undefined> {
  const found = (await getAll(store, places)).map(leadsTo);
  const at = found.findIndex((to) => to !== undefined);
  const to = found[at];
  return to === undefined ? undefined : { at, to };
}
