import type { Fact } from '@homeward/domain/report/fact';
import { countAnew } from '@homeward/store/facts-of-person';
import type { Store } from '@homeward/store/open-store';

/** When somebody’s file was read, as a number that grows, and the event for which it was. */
export type Read = { readonly order: number; readonly of: string };

const named = (thing: string) => Buffer.from(thing.padEnd(4)).toString('base64url');

/** Counts somebody of whom this one fact is known, or nothing any more where it `counts` not. */
export async function countedAs(store: Store, one: Fact, { order, of }: Read, counts = true): Promise<void> {
  const places = [{ ...one, held: one.type === 'held' }];
  const heard = { of: [of], at: one.recordedAt };
  await countAnew(store, { facts: counts ? [one] : [], places, order, named, heard });
}
