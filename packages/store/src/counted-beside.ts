import { moment } from '@homeward/domain/dates';
import { type CountedBefore, countedBefore } from '@homeward/domain/report/counted-before';
import { untilErased } from '@homeward/domain/report/left-to-the-other';
import * as z from 'zod';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import { putAlone, putOrdered } from './write.ts';

const prefix = 'beside#';
const besideItem = z.object({ sk: z.string(), left: countedBefore, order: z.int(), erasedAt: moment.optional() });

/** What a file keeps of the other one of its person: which that is, and what it has to know once that one is erased. */
export type Beside = { readonly other: string; readonly order: number; readonly left: CountedBefore };

/** Kept anew whenever the two are counted as one: whoever has read more has the last word. It goes with the file itself. */
export async function keepBeside(store: Store, id: string, { other, order, left }: Beside): Promise<void> {
  const item = { pk: `state#${id}`, sk: `${prefix}${other}`, order, left };
  await putOrdered(store, { table: 'cases', item }, { by: 'order', keep: 'greatest', orWithout: true });
}

/** All that a file keeps of others with which it was one. */
export async function keptBeside(store: Store, id: string): Promise<readonly Beside[]> {
  const items = await allOf(store, 'cases', `state#${id}`, prefix);
  return items.map((item) => {
    const { sk, left, order, erasedAt } = besideItem.parse(item);
    return {
      other: sk.slice(prefix.length),
      order,
      left: erasedAt === undefined ? left : untilErased(left, erasedAt),
    };
  });
}

/** The other file was erased: what it said of a wait it says no longer. */
export async function noteErased(store: Store, id: string, other: string, erasedAt: string): Promise<void> {
  const items = await allOf(store, 'cases', `state#${id}`, `${prefix}${other}`);
  for (const { pk, sk, order, left } of items)
    await putAlone(store, { table: 'cases', item: { pk: String(pk), sk: String(sk), order, left, erasedAt } });
}
