import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Fact, fact } from '@homeward/domain/report/fact';
import type { Place } from '@homeward/domain/report/places-of-person';
import { monthsFrom } from '@homeward/domain/report/sealing';
import { monthOf, startOf } from '@homeward/domain/time';
import type { Keys } from './cursor.ts';
import { nameOf, type Store } from './open-store.ts';
import { pagesOf } from './page.ts';
import { type Put, putAlone, putOrdered } from './write.ts';

export type FactCountry = Fact['country'];
export type Held = Extract<Fact, { type: 'held' }>;

function factPk(country: FactCountry): string {
  return `open#${country}`;
}

function heldPk(country: FactCountry): string {
  return `open#held#${country}`;
}

/** The index by which those are found who waited at some time or later; its keys stand on their rows alone. */
const byEnd = 'byEnd';
/** Sorts behind every moment: who waits still. */
const noEnd = '9999';

/** When a truck's funnel was told: of two, the later one stands. */
const toldAt = 'toldAt';

/** Where somebody who waits is found: by the day on which the waiting ended. */
function endKeys({ country, until }: Held) {
  const sk = until === undefined ? noEnd : new Date(until).toISOString();
  return { [`${byEnd}Pk`]: heldPk(country), [`${byEnd}Sk`]: sk };
}

/** Months that wait lie together: a round of the clocks asks once. */
const pendingPk = 'open#pending';

/** `by` is the fact for which the month waits: one of the same moment that came in since is told apart by it. */
function pendingNote(month: string, { country, recordedAt: since, id: by }: Fact): Put {
  return { table: 'facts', item: { pk: pendingPk, sk: `${country}#${month}`, since, by } };
}

/** Where a fact lies. A person who waits counts in several months, so that fact lies apart, under one key. */
export function factKey({ id, country, at, held }: Place): { readonly pk: string; readonly sk: string } {
  return held ? { pk: heldPk(country), sk: id } : { pk: factPk(country), sk: `${monthOf(at)}#${id}` };
}

/** A fact as it lies in the table. */
export function factPut(one: Fact): Put {
  const key = factKey({ ...one, held: one.type === 'held' });
  const told = one.type === 'batch-closed' ? { [toldAt]: one.recordedAt } : {};
  return { table: 'facts', item: { ...key, ...(one.type === 'held' ? endKeys(one) : told), fact: one } };
}

/**
 * The notes that the months of a fact wait for sealing: its own month; of who waits every one from then until `since`,
 * when the platform heard of it.
 */
export function notesOf(one: Fact, since = one.recordedAt): readonly Put[] {
  const own = monthOf(one.at);
  const touched = one.type === 'held' ? monthsFrom(own, monthOf(since)) : [own];
  return touched.map((month) => pendingNote(month, { ...one, recordedAt: since }));
}

/** A fact, and the notes that its months wait for sealing. */
export function factWrites(one: Fact): readonly Put[] {
  return [factPut(one), ...notesOf(one)];
}

/**
 * Puts a fact of no person under its event's id, then the notes that its months wait for sealing. The same event again changes nothing;
 * its notes are written again, since whoever put the fact may have got no further.
 */
export async function putFact(store: Store, one: Fact): Promise<void> {
  const put = factPut(one);
  // A truck's funnel that was restated stands in the place of the one before.
  if (one.type === 'batch-closed') await putOrdered(store, put, { by: toldAt, keep: 'greatest', orWithout: true });
  else await putAlone(store, { ...put, expects: 'new' });
  for (const note of notesOf(one)) await putAlone(store, note);
}

type Asked = { readonly pk: string; readonly from: string; readonly to: string; readonly index?: string };

async function query(store: Store, { pk, from, to, index }: Asked, start?: Keys) {
  const [partition, sort] = index === undefined ? ['pk', 'sk'] : [`${index}Pk`, `${index}Sk`];
  return store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'facts'),
      ...(index === undefined ? {} : { IndexName: index }),
      KeyConditionExpression: `${partition} = :pk AND ${sort} BETWEEN :from AND :to`,
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
      ...(start === undefined ? {} : { ExclusiveStartKey: { ...start } }),
    }),
  );
}

/** The facts from one month to another, both included, of one country: page by page, of which none is kept. */
export function factsBetween(
  store: Store,
  country: FactCountry,
  from: string,
  to: string,
): AsyncGenerator<readonly Fact[]> {
  return factPages(store, { pk: factPk(country), from, to: `${to}~` });
}

async function* factPages(store: Store, asked: Asked): AsyncGenerator<readonly Fact[]> {
  for await (const page of pagesOf((start) => query(store, asked, start)))
    yield page.map((item) => fact.parse(item['fact']));
}

/**
 * Who of one country's corridors waited in a month or later, page by page: who waits still, and whose waiting ended in it
 * or since.
 */
export async function* holdsSince(store: Store, country: FactCountry, month: string): AsyncGenerator<readonly Held[]> {
  const pages = factPages(store, { index: byEnd, pk: heldPk(country), from: startOf(`${month}-01`), to: noEnd });
  for await (const page of pages) yield page.filter((one) => one.type === 'held');
}

export type Pending = {
  readonly country: FactCountry;
  readonly month: string;
  readonly since: string;
  /** The fact it was written for last. */
  readonly by: string;
};

/** What tells the note of a month that waits from one that was written since. */
export function noteOf({ since, by }: Pick<Pending, 'since' | 'by'>): string {
  return `${since}/${by}`;
}

async function pendingBetween(store: Store, from: string, to: string): Promise<readonly Pending[]> {
  const answer = await query(store, { pk: pendingPk, from, to });
  return (answer.Items ?? []).map((item) => {
    const [country = '', month = ''] = String(item['sk']).split('#');
    return { country: country as FactCountry, month, since: String(item['since']), by: String(item['by']) };
  });
}

/** Months with facts that no seal covers yet. */
export function pendingMonths(store: Store): Promise<readonly Pending[]> {
  return pendingBetween(store, ' ', '~');
}

/** Those of one country and year. */
export function pendingOf(store: Store, country: FactCountry, year: string): Promise<readonly Pending[]> {
  return pendingBetween(store, `${country}#${year}-01`, `${country}#${year}-12`);
}

/** The month is sealed up to the fact it waited for; a fact that came in between keeps it waiting. */
export async function settlePending(store: Store, { country, month, since, by }: Pending): Promise<void> {
  const Key = { pk: pendingPk, sk: `${country}#${month}` };
  const only = {
    ConditionExpression: 'since = :since AND #by = :by',
    ExpressionAttributeNames: { '#by': 'by' },
    ExpressionAttributeValues: { ':since': since, ':by': by },
  };
  await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'facts'), Key, ...only })).catch((fault: Error) => {
    if (fault.name !== 'ConditionalCheckFailedException') throw fault;
  });
}
