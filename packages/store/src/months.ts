import { createHash } from 'node:crypto';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { counterNames } from '@homeward/domain/report/counter-names';
import type { SealedOnce } from '@homeward/domain/report/month-read';
import { evolveMonth, type MonthState, monthSealed, monthState } from '@homeward/domain/report/sealed-month';
import { vectorOf } from '@homeward/domain/report/sealed-vector';
import type { Vector } from '@homeward/domain/report/vector';
import { aggregate } from './aggregate.ts';
import type { FactCountry } from './facts.ts';
import { readEvent, readState } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

export type MonthId = { readonly country: FactCountry; readonly month: string };

/** Sealed months. A year's states lie together; what each was before lies in its events, elsewhere. */
export const months = aggregate({
  name: 'month',
  table: 'facts',
  stateKey: ({ country, month }: MonthId) => ({ pk: `closed#${country}`, sk: month }),
  eventPk: ({ country, month }) => `closed#of#${country}#${month}`,
  nameOf: ({ country, month }) => `${country}#${month}`,
  state: monthState,
  event: monthSealed,
  evolve: evolveMonth,
  line: monthState,
  lineOf: (state: MonthState) => state,
  indexes: () => ({}),
});

/** A list of counters, and the short name it is sealed under. */
export type Layout = { readonly id: string; readonly names: readonly string[] };

const current = new Map<FactCountry, Layout>();

/** The counters that a month of this country is sealed with today. */
export function layoutOf(country: FactCountry): Layout {
  const names = current.get(country)?.names ?? counterNames(country);
  const id = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);
  const layout = { id, names };
  current.set(country, layout);
  return layout;
}

const layoutPk = 'closed#layouts';

/** The list of counters, kept beside the months: a later version of the platform reads what this one sealed. */
export function layoutWrite({ id, names }: Layout): Put {
  return { table: 'facts', item: { pk: layoutPk, sk: id, names } };
}

const read = new Map<string, readonly string[]>();

async function namesOf(store: Store, country: FactCountry, layout: string): Promise<readonly string[]> {
  const today = layoutOf(country);
  if (today.id === layout) return today.names;
  const known = read.get(layout);
  if (known !== undefined) return known;
  const Key = { pk: layoutPk, sk: layout };
  const { Item } = await store.db.send(new GetCommand({ TableName: nameOf(store, 'facts'), Key }));
  if (!Array.isArray(Item?.['names'])) throw new Error(`no counters are known of the list ${layout}`);
  const names = Item['names'] as readonly string[];
  read.set(layout, names);
  return names;
}

/** A month as it was sealed, with its counters, and its signature once there is one. */
export type SealedMonth = MonthState & { readonly counters: Vector; readonly signature?: string };

function signatureKey({ country, month }: MonthId) {
  return { pk: `closed#${country}`, sk: `${month}#signature` };
}

/** Where the signature of each sealing is kept, also when the month was sealed anew since. */
function keptSignatureKey(id: MonthId, version: number) {
  return { pk: months.eventPk(id), sk: `signature#${String(version).padStart(6, '0')}` };
}

/** The signature of one sealing, beside its event. */
export function keptSignatureWrite(id: MonthId, version: number, token: string): Put {
  return { table: 'facts', item: { ...keptSignatureKey(id, version), version, token } };
}

/** The signature of a month as it stands now; one of an earlier sealing does not count. */
export function signatureWrite(id: MonthId, version: number, token: string): Put {
  return { table: 'facts', item: { ...signatureKey(id), version, token } };
}

async function withCounters(store: Store, country: FactCountry, state: MonthState): Promise<SealedMonth> {
  const named = vectorOf(await namesOf(store, country, state.layout), state.counts);
  const counters = Object.entries({ ...named, ...state.besides }).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { ...state, counters: Object.fromEntries(counters) };
}

/** The sealed months of a year and their signatures: one Query of twelve of each, however many cases there were. */
export async function sealedMonths(
  store: Store,
  country: FactCountry,
  year: string,
  { consistent = false } = {},
): Promise<readonly SealedMonth[]> {
  const { Items = [] } = await store.db.send(
    new QueryCommand({
      ConsistentRead: consistent,
      TableName: nameOf(store, 'facts'),
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': `closed#${country}`, ':from': `${year}-01`, ':to': `${year}-12~` },
    }),
  );
  const states = Items.filter(({ sk }) => !String(sk).includes('#')).map((item) => readState(months, item)?.state);
  const signed = new Map(Items.filter(({ sk }) => String(sk).includes('#')).map((item) => [item['sk'], item]));
  return Promise.all(
    states.flatMap((state) => {
      if (state === undefined) return [];
      const found = signed.get(signatureKey(state).sk);
      const signature = found?.['version'] === state.version ? { signature: String(found['token']) } : {};
      return [withCounters(store, country, state).then((month) => ({ ...month, ...signature }))];
    }),
  );
}

/** A month as it was sealed once: its event, its counters, and its signature once there is one. */
export type SealedVersion = SealedOnce & {
  readonly hash: string;
  readonly keyedHash?: string;
  readonly facts: string;
  readonly signature?: string;
};

/** What a month was each time that it was sealed, the first time first. */
export async function sealedVersions(store: Store, id: MonthId): Promise<readonly SealedVersion[]> {
  const items = await allOf(store, 'facts', months.eventPk(id));
  const signed = new Map(
    items.filter(({ sk }) => String(sk).startsWith('signature#')).map((one) => [Number(one['version']), one['token']]),
  );
  const events = items
    .flatMap((item) => (String(item['sk']).startsWith('event#') ? (readEvent(months, item) ?? []) : []))
    .toSorted((one, other) => one.version - other.version);
  return Promise.all(
    events.map(async ({ version, event }) => {
      const { counters } = await withCounters(store, id.country, evolveMonth(undefined, event));
      const { hash, keyedHash, facts, occurredAt: sealedAt, because, office } = event;
      const signature = signed.get(version);
      return {
        version,
        sealedAt,
        hash,
        facts,
        counters,
        ...(keyedHash === undefined ? {} : { keyedHash }),
        ...(because === undefined ? {} : { because }),
        ...(office === undefined ? {} : { office }),
        ...(signature === undefined ? {} : { signature: String(signature) }),
      };
    }),
  );
}
