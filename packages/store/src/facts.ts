import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type Fact, fact } from '@homeward/domain/report/fact';
import { monthsFrom } from '@homeward/domain/report/sealing';
import { monthOf } from '@homeward/domain/time';
import { nameOf, type Store } from './open-store.ts';
import { type Put, putAlone } from './write.ts';

export type FactCountry = Fact['country'];
type Held = Extract<Fact, { type: 'held' }>;

function factPk(country: FactCountry): string {
  return `open#${country}`;
}

function heldPk(country: FactCountry): string {
  return `open#held#${country}`;
}

function pendingNote(country: FactCountry, month: string, since: string): Put {
  return { table: 'facts', item: { pk: 'open#pending', sk: `${country}#${month}`, since } };
}

/** A fact, and the note that its month waits for sealing. Who waits counts in several months, so she lies apart, under one key. */
export function factWrites(one: Fact): readonly Put[] {
  const place = one.type === 'held' ? { pk: heldPk(one.country), sk: one.id } : undefined;
  const at = place ?? { pk: factPk(one.country), sk: `${monthOf(one.at)}#${one.id}` };
  return [
    { table: 'facts', item: { ...at, fact: one } },
    ...monthsTouched(one).map((month) => pendingNote(one.country, month, one.recordedAt)),
  ];
}

/** The months whose figures a fact may change: its own; of who waits every one from then until it was written down. */
function monthsTouched(one: Fact): readonly string[] {
  const own = monthOf(one.at);
  return one.type === 'held' ? monthsFrom(own, monthOf(one.recordedAt)) : [own];
}

/** Puts a fact under its event's id and notes that its month waits for sealing. The same event again changes nothing. */
export async function putFact(store: Store, one: Fact): Promise<void> {
  const [first, ...notes] = factWrites(one);
  if (first === undefined || !(await putOnce(store, first, one))) return;
  for (const note of notes) await putAlone(store, note);
}

/** Who does no more wait does not wait again: an end that is known is only ever made earlier. `false`: nothing is new. */
async function putOnce(store: Store, put: Put, one: Fact): Promise<boolean> {
  if (one.type !== 'held') return putAlone(store, put);
  const until = one.until ?? '9999';
  const onlyEarlier = {
    ConditionExpression: 'attribute_not_exists(pk) OR attribute_not_exists(fact.#until) OR fact.#until > :until',
    ExpressionAttributeNames: { '#until': 'until' },
    ExpressionAttributeValues: { ':until': until },
  };
  const Item = { ...put.item };
  return store.db.send(new PutCommand({ TableName: nameOf(store, 'facts'), Item, ...onlyEarlier })).then(
    () => true,
    (fault: Error) => {
      if (fault.name !== 'ConditionalCheckFailedException') throw fault;
      return false;
    },
  );
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
  return allFacts(store, factPk(country), from, `${to}~`);
}

async function allFacts(store: Store, pk: string, from: string, to: string): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const answer = await query(store, pk, from, to, start);
    facts.push(...(answer.Items ?? []).map((item) => fact.parse(item['fact'])));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
  return facts;
}

/** Everybody of one country's corridors who ever waited, with since when and until when. */
export async function holdsOfCountry(store: Store, country: FactCountry): Promise<readonly Held[]> {
  const facts = await allFacts(store, heldPk(country), ' ', '~');
  return facts.filter((one) => one.type === 'held');
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

/** The month is sealed up to the fact it waited for; a fact that came in between keeps it waiting. */
export async function settlePending(store: Store, { country, month, since }: Pending): Promise<void> {
  const Key = { pk: 'open#pending', sk: `${country}#${month}` };
  const only = { ConditionExpression: 'since = :since', ExpressionAttributeValues: { ':since': since } };
  await store.db.send(new DeleteCommand({ TableName: nameOf(store, 'facts'), Key, ...only })).catch((fault: Error) => {
    if (fault.name !== 'ConditionalCheckFailedException') throw fault;
  });
}
