import type { MonthRead } from '@homeward/domain/report/month-read';
import { type FactCountry, noteOf, type Pending, pendingOf } from '@homeward/store/facts';
import { type SealedMonth, sealedMonths, sealedVersions } from '@homeward/store/months';
import type { Store } from '@homeward/store/open-store';

/** Since when late entries wait for a sealed month: those that it was not sealed with. */
export function waitsSince({ month, upTo }: SealedMonth, pending: readonly Pending[]): string | undefined {
  return pending.find((one) => one.month === month && noteOf(one) !== upTo)?.since;
}

/** A sealed month with all that a report says of it: how it was sealed, what it was before, and since when late entries wait. */
async function readOf(store: Store, one: SealedMonth, waits: string | undefined): Promise<MonthRead> {
  const { country, month, counters, version, sealedAt, because, office } = one;
  const versions = version > 1 ? await sealedVersions(store, { country, month }) : undefined;
  return {
    month,
    state: 'sealed',
    counters,
    sealing: {
      version,
      sealedAt,
      ...(because === undefined ? {} : { because }),
      ...(office === undefined ? {} : { office }),
    },
    ...(waits === undefined ? {} : { waits }),
    ...(versions === undefined ? {} : { versions }),
  };
}

/**
 * The sealed months of a year. What a month was before is asked of those alone that were sealed again. Another country reads what was
 * sealed; that somebody wrote something down since is known at home alone.
 */
export async function sealedReadOf(
  store: Store,
  country: FactCountry,
  year: string,
  reader: 'home' | 'abroad' = 'home',
): Promise<readonly MonthRead[]> {
  const [sealed, pending] = await Promise.all([
    sealedMonths(store, country, year),
    reader === 'abroad' ? [] : pendingOf(store, country, year),
  ]);
  return Promise.all(sealed.map((one) => readOf(store, one, waitsSince(one, pending))));
}
