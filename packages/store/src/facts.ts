import { DeleteCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Fact, fact } from '@homeward/domain/report/fact';
import { reportedCountries } from '@homeward/domain/report/reported-countries';
import { monthsFrom } from '@homeward/domain/report/sealing';
import { monthOf, startOf } from '@homeward/domain/time';
import { nameOf, type Store } from './open-store.ts';
import { type Put, putAlone, putOrdered } from './write.ts';

export type FactCountry = Fact['country'];
type Held = Extract<Fact, { type: 'held' }>;

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

/** Months of a country that wait lie under its own name: another country reads those of its own corridors. */
function pendingPk(country: FactCountry): string {
  return `open#pending#${country}`;
}

/** `by` is the fact for which the month waits: one of the same moment that came in since is told apart by it. */
function pendingNote(month: string, { country, recordedAt: since, id: by }: Fact): Put {
  return { table: 'facts', item: { pk: pendingPk(country), sk: month, since, by } };
}

/**
 * A fact, and the notes that its months wait for sealing. A person who waits counts in several months, so that fact
 * lies apart, under one key.
 */
export function factWrites(one: Fact): readonly Put[] {
  const plain = { pk: factPk(one.country), sk: `${monthOf(one.at)}#${one.id}` };
  const at = one.type === 'held' ? { pk: heldPk(one.country), sk: one.id, ...endKeys(one) } : plain;
  const told = one.type === 'batch-closed' ? { [toldAt]: one.recordedAt } : {};
  return [
    { table: 'facts', item: { ...at, ...told, fact: one } },
    ...monthsTouched(one).map((month) => pendingNote(month, one)),
  ];
}

/** The months whose figures a fact may change: its own; of who waits every one from then until it was written down. */
function monthsTouched(one: Fact): readonly string[] {
  const own = monthOf(one.at);
  return one.type === 'held' ? monthsFrom(own, monthOf(one.recordedAt)) : [own];
}

/**
 * Puts a fact under its event's id, then the notes that its months wait for sealing. The same event again changes nothing; its notes are
 * written again, since whoever put the fact may have got no further.
 */
export async function putFact(store: Store, one: Fact): Promise<void> {
  const [first, ...notes] = factWrites(one);
  if (first !== undefined) await putOnce(store, first, one);
  for (const note of notes) await putAlone(store, note);
}

/**
 * Who waits no more does not wait again: an end that is known is only ever made earlier. What is taken back stays so. A
 * truck's funnel that was restated stands in the place of the one before.
 */
async function putOnce(store: Store, put: Put, one: Fact): Promise<void> {
  if (one.type === 'taken-back') return void (await putAlone(store, put));
  if (one.type === 'batch-closed')
    return void (await putOrdered(store, put, { by: toldAt, keep: 'greatest', orWithout: true }));
  if (one.type !== 'held') return void (await putAlone(store, { ...put, expects: 'new' }));
  await putOrdered(store, put, { by: `${byEnd}Sk`, keep: 'least' });
}

type Asked = { readonly pk: string; readonly from: string; readonly to: string; readonly index?: string };

async function query(store: Store, { pk, from, to, index }: Asked, start?: Record<string, unknown>) {
  const [partition, sort] = index === undefined ? ['pk', 'sk'] : [`${index}Pk`, `${index}Sk`];
  return store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'facts'),
      ...(index === undefined ? {} : { IndexName: index }),
      KeyConditionExpression: `${partition} = :pk AND ${sort} BETWEEN :from AND :to`,
      ExpressionAttributeValues: { ':pk': pk, ':from': from, ':to': to },
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    }),
  );
}

/** The facts from one month to another, both included, of one country. */
export async function factsBetween(
  store: Store,
  country: FactCountry,
  from: string,
  to: string,
): Promise<readonly Fact[]> {
  return allFacts(store, { pk: factPk(country), from, to: `${to}~` });
}

async function allFacts(store: Store, asked: Asked): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await query(store, asked, start);
    facts.push(...(answer.Items ?? []).map((item) => fact.parse(item['fact'])));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return facts;
}

/** Who of one country's corridors waited in a month or later: who waits still, and whose waiting ended in it or since. */
export async function holdsSince(store: Store, country: FactCountry, month: string): Promise<readonly Held[]> {
  const facts = await allFacts(store, { index: byEnd, pk: heldPk(country), from: startOf(`${month}-01`), to: noEnd });
  return facts.filter((one) => one.type === 'held');
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

/** Months of one country, of a year or of all years, with facts that no seal covers yet. */
export async function pendingOf(store: Store, country: FactCountry, year?: string): Promise<readonly Pending[]> {
  const { Items = [] } = await query(store, {
    pk: pendingPk(country),
    from: year === undefined ? ' ' : `${year}-01`,
    to: year === undefined ? '~' : `${year}-12`,
  });
  return Items.map(({ sk, since, by }) => ({ country, month: String(sk), since: String(since), by: String(by) }));
}

/** The same of every country. */
export async function pendingMonths(store: Store): Promise<readonly Pending[]> {
  return (await Promise.all(reportedCountries.map((country) => pendingOf(store, country)))).flat();
}

/** The month is sealed up to the fact it waited for; a fact that came in between keeps it waiting. */
export async function settlePending(store: Store, { country, month, since, by }: Pending): Promise<void> {
  const Key = { pk: pendingPk(country), sk: month };
  const only = {
    ConditionExpression: 'since = :since AND #by = :by',
    ExpressionAttributeNames: { '#by': 'by' },
    ExpressionAttributeValues: { ':since': since, ':by': by },
  };
  await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'facts'), Key, ...only })).catch((fault: Error) => {
    if (fault.name !== 'ConditionalCheckFailedException') throw fault;
  });
}
