import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Fact, fact } from '@homeward/domain/report/fact';
import { sealedText, vectorOf } from '@homeward/domain/report/sealed-vector';
import { monthOf } from '@homeward/domain/time';
import * as z from 'zod';
import { nameOf, type Store } from './open-store.ts';
import type { Put } from './write.ts';

export type FactCountry = Fact['country'];

/** A month as it was sealed; sealing it again counts the version up and keeps the reason. */
const sealedMonth = z.object({
  month: z.string(),
  counters: z.string().transform(vectorOf),
  facts: z.coerce.number().int(),
  version: z.int(),
  sealedAt: z.string(),
  restated: z.string().optional(),
});
export type SealedMonth = z.infer<typeof sealedMonth>;

function factPk(country: FactCountry): string {
  return `open#${country}`;
}

/** A fact, and the note that its month waits for sealing. */
export function factWrites(one: Fact): readonly [Put, Put] {
  const month = monthOf(one.at);
  return [
    { table: 'facts', item: { pk: factPk(one.country), sk: `${month}#${one.id}`, fact: one } },
    { table: 'facts', item: { pk: 'open#pending', sk: `${one.country}#${month}`, since: one.recordedAt } },
  ];
}

/** Puts a fact under its event's id and notes that its month waits for sealing. The same event again changes nothing. */
export async function putFact(store: Store, one: Fact): Promise<void> {
  for (const { item } of factWrites(one))
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'facts'), Item: { ...item } }));
}

async function query(store: Store, pk: string, from: string, to: string, start?: Record<string, unknown>) {
  return store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'facts'),
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
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
  const facts: Fact[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await query(store, factPk(country), from, `${to}~`, start);
    facts.push(...(answer.Items ?? []).map((item) => fact.parse(item['fact'])));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return facts;
}

/** The sealed months of a year: one Query of at most twelve small items, however many cases there were. */
export async function sealedMonths(store: Store, country: FactCountry, year: string): Promise<readonly SealedMonth[]> {
  const answer = await query(store, `closed#${country}`, `${year}-01`, `${year}-12`);
  return (answer.Items ?? []).map((item) => sealedMonth.parse(item['sealed']));
}

export type Pending = { readonly country: FactCountry; readonly month: string; readonly since: string };

/** Months with facts that no seal covers yet. */
export async function pendingMonths(store: Store): Promise<readonly Pending[]> {
  const answer = await query(store, 'open#pending', ' ', '~');
  return (answer.Items ?? []).map((item) => {
    const [country = '', month = ''] = String(item['sk']).split('#');
    return { country: country as FactCountry, month, since: String(item['since']) };
  });
}

/** Seals a month, or seals it again with a reason. */
export async function putSealed(store: Store, country: FactCountry, month: SealedMonth): Promise<void> {
  const { counters, facts } = month;
  // Counts in full width: what a year's reading costs must not grow with the people in it.
  const sealed = { ...month, counters: sealedText(country, counters), facts: String(facts).padStart(10, '0') };
  const Item = { pk: `closed#${country}`, sk: month.month, sealed };
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'facts'), Item }));
}

/** The month is sealed up to the fact it waited for; a fact that came in between keeps it waiting. */
export async function settlePending(store: Store, { country, month, since }: Pending): Promise<void> {
  const Key = { pk: 'open#pending', sk: `${country}#${month}` };
  const only = { ConditionExpression: 'since = :since', ExpressionAttributeValues: { ':since': since } };
  await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'facts'), Key, ...only })).catch((fault: Error) => {
    if (fault.name !== 'ConditionalCheckFailedException') throw fault;
  });
}
