import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { MonthPart } from '@homeward/domain/report/stocks';
import type { FactCountry } from './facts.ts';
import type { MonthId } from './months.ts';
import { nameOf, type Store } from './open-store.ts';
import { pagesOf } from './page.ts';
import { type Put, putOrdered } from './write.ts';

/** A month as the clocks counted it to its last fact: of all that was written down by `countedAt`. */
export type KeptCount = MonthPart & {
  readonly month: string;
  readonly countedAt: string;
  /** The note of the fact for which the month waited when it was counted: one that came in since is another. */
  readonly upTo?: string;
};

/** Where the count lies: no country's own prefix, so no other country's desk reaches it. @internal for tests */
export function keptCountWrite({ country, month }: MonthId, { counters, facts, countedAt, upTo }: KeptCount): Put {
  const said = { counters, facts, countedAt, ...(upTo === undefined ? {} : { upTo }) };
  return { table: 'facts', item: { pk: `closed#counted#${country}`, sk: month, ...said } };
}

/** Keeps the count of a month in the place of an earlier one; of two the later stands. */
export async function keepCount(store: Store, country: FactCountry, kept: KeptCount): Promise<void> {
  await putOrdered(store, keptCountWrite({ country, month: kept.month }, kept), { by: 'countedAt', keep: 'greatest' });
}

/** The counts that are kept of a country's months, by month, from one to another, both included. */
export async function keptCounts(
  store: Store,
  country: FactCountry,
  from = '0000-01',
  to = '9999-12',
): Promise<ReadonlyMap<string, KeptCount>> {
  const pages = pagesOf((start) =>
    store.db.send(
      new QueryCommand({
        ConsistentRead: true,
        TableName: nameOf(store, 'facts'),
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':pk': `closed#counted#${country}`, ':from': from, ':to': to },
        ...(start === undefined ? {} : { ExclusiveStartKey: { ...start } }),
      }),
    ),
  );
  const kept = new Map<string, KeptCount>();
  for await (const page of pages)
    for (const { pk: _, sk, ...said } of page)
      kept.set(String(sk), { month: String(sk), ...(said as Omit<KeptCount, 'month'>) });
  return kept;
}
