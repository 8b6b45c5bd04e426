import { createHash, createHmac } from 'node:crypto';
import { decided } from '@homeward/domain/command';
import { reportedCountries } from '@homeward/domain/report/reported-countries';
import { type MonthSealed, saidOfMonth } from '@homeward/domain/report/sealed-month';
import { besides, sealedText } from '@homeward/domain/report/sealed-vector';
import { endedMonths, isReadyToSeal, previousMonth } from '@homeward/domain/report/sealing';
import type { Vector } from '@homeward/domain/report/vector';
import { type FactCountry, type Pending, pendingMonths, settlePending } from '@homeward/store/facts';
import { keptCounts } from '@homeward/store/kept-counts';
import { monthSecret } from '@homeward/store/month-secret';
import { layoutOf, layoutWrite, type MonthId, months, sealedMonths } from '@homeward/store/months';
import type { Store } from '@homeward/store/open-store';
import { perform } from '@homeward/store/perform';
import { canonicalJson } from '@homeward/vault/canonical-json';
import { clock, keyOf } from './act-on-case.ts';
import { keepLarge } from './counting-months.ts';
import { foldMonths } from './fold-months.ts';
import type { SeenDone } from './seen-done.ts';

/** A month folded from its facts: what is sealed of it, the hash of that, and that hash under the secret of the months. */
export type Folded = MonthId & {
  readonly counters: Vector;
  readonly facts: number;
  readonly hash: string;
  readonly keyedHash: string;
};

/** The hash of a month (SHA-256 over RFC 8785 JSON), the same for the same facts in whatever order they lie. */
export function hashOfMonth({ country, month, counters, facts }: Omit<Folded, 'hash' | 'keyedHash'>): string {
  return createHash('sha256')
    .update(canonicalJson(saidOfMonth(country, month, counters, facts)))
    .digest('hex');
}

/**
 * A month's hash as it is told: HMAC-SHA-256 under the secret of the months, lower-case hex. Whoever tries all figures that a small month
 * can have finds none by it; the same figures have the same.
 */
export function keyedHashOf(secret: string, hash: string): string {
  return createHmac('sha256', Buffer.from(secret, 'base64')).update(hash).digest('hex');
}

type Counted = Pick<Folded, 'month' | 'counters' | 'facts'>;

/** A month as it was counted, with what it is told by. */
export function hashed<One extends Counted>(country: FactCountry, month: One, secret: string): One & Folded {
  const said = { country, ...month };
  const hash = hashOfMonth(said);
  return { ...said, hash, keyedHash: keyedHashOf(secret, hash) };
}

/** Months again from their facts, all of them, however many there are. @internal for tests */
export async function foldAgain(
  store: Store,
  country: FactCountry,
  wanted: readonly string[],
): Promise<readonly Folded[]> {
  const [months, secret] = await Promise.all([foldMonths(store, country, wanted), monthSecret(store)]);
  return months.map((month) => hashed(country, month, secret));
}

type Said = { readonly at: string; readonly by: string } & {
  readonly [Name in 'because' | 'office' | 'upTo']?: MonthSealed[Name] | undefined;
};

/** The event by which a month is sealed, in its layout of today. */
export function sealingOf(
  { country, month, counters, facts, hash, keyedHash }: Folded,
  { at, by, because, office, upTo }: Said,
): MonthSealed & { readonly keyedHash: string } {
  const { id: layout, names } = layoutOf(country);
  const counts = sealedText(names, counters);
  const others = besides(names, counters);
  const said = { country, month, layout, counts, facts: String(facts).padStart(10, '0'), hash, keyedHash };
  const kept = Object.keys(others).length === 0 ? {} : { besides: others };
  const why = {
    ...(because === undefined ? {} : { because }),
    ...(office === undefined ? {} : { office }),
    ...(upTo === undefined ? {} : { upTo }),
  };
  return { type: 'MonthSealed', ...said, ...kept, ...why, occurredAt: at, by };
}

type Before = { readonly hash: string; readonly version: number };

/**
 * Seals what has not been sealed with the same figures yet; a month that was sealed before with others is restated. Figures may go
 * back to what they were and forth again: the key tells the version that is restated.
 */
async function seal(store: Store, month: Folded, before: Before | undefined, at: string): Promise<void> {
  if (before?.hash === month.hash) return;
  const key = keyOf(`${month.country}/${month.month}/${month.hash}/${before?.version ?? 0}`);
  const because = before === undefined ? undefined : 'late-entry';
  const thing = `month#${month.country}#${month.month}`;
  const operation = before === undefined ? 'sealMonth' : 'restateMonth';
  const outcome = await perform(
    store,
    { key, operation, actor: clock, bodyHash: key, recordedAt: at },
    {
      of: months,
      ids: [{ country: month.country, month: month.month }],
      makes: true,
      decide: () => decided(sealingOf(month, { at, by: clock.id, because })),
      with: () => [layoutWrite(layoutOf(month.country))],
      receipt: { actor: clock, operation, thing, at, restsOn: `month:${month.keyedHash}` },
    },
  );
  if (outcome.type === 'busy') throw new Error('a month that is sealed all the time');
}

/** Seals these months of one country; of large ones what was counted is kept. `pending`: what waited before they were counted. */
async function sealAll(
  store: Store,
  country: FactCountry,
  wanted: readonly string[],
  at: string,
  pending?: Pending,
): Promise<void> {
  const years = [...new Set(wanted.map((month) => month.slice(0, 4)))];
  const before = await Promise.all(years.map((year) => sealedMonths(store, country, year, { consistent: true })));
  const last = new Map(before.flat().map((one) => [one.month, one]));
  const kept = await keptCounts(store, country, wanted[0], wanted.at(-1));
  for (const month of await foldAgain(store, country, wanted)) {
    const waited = pending?.month === month.month ? pending : undefined;
    await keepLarge(store, month, { at, waited, kept: kept.has(month.month) });
    await seal(store, month, last.get(month.month), at);
  }
}

/** With a month the others of its year that have ended and were never sealed: a report asks for all of them. */
async function sealPending(store: Store, pending: Pending, at: string): Promise<void> {
  const { country, month } = pending;
  const year = month.slice(0, 4);
  const known = (await sealedMonths(store, country, year)).map((one) => one.month);
  const missing = endedMonths(year, at).filter((one) => one !== month && !known.includes(one));
  await sealAll(store, country, [month, ...missing].toSorted(), at, pending);
  await settlePending(store, pending);
}

async function isSealed(store: Store, { country, month }: MonthId, seenDone: SeenDone): Promise<boolean> {
  const name = `sealed#${country}#${month}`;
  if (seenDone.has(name)) return true;
  const sealed = (await sealedMonths(store, country, month.slice(0, 4))).some((one) => one.month === month);
  if (sealed) seenDone.add(name);
  return sealed;
}

/** Months whose facts have come to rest, and last month of every country: each is sealed once, and again when a late entry changed it. */
export async function sealMonths(store: Store, at: string, seenDone: SeenDone = new Set()): Promise<number> {
  const ready = (await pendingMonths(store)).filter(({ month, since }) => isReadyToSeal(month, since, at));
  for (const pending of ready) await sealPending(store, pending, at);
  const last = previousMonth(at);
  for (const country of reportedCountries)
    if (!(await isSealed(store, { country, month: last }, seenDone))) await sealAll(store, country, [last], at);
  return ready.length;
}
