import { isDeepStrictEqual } from 'node:util';
import { ownDatabase } from '@homeward/local/own-database';
import { createTables, type Table } from '@homeward/local/tables';
import { awsRaw } from '../../packages/local/src/aws-call.ts';
import type { Item } from '../cloud/in-memory/conditions.ts';
import type { Sent } from '../cloud/in-memory/forms.ts';
import { placeOf } from '../cloud/in-memory/rows.ts';
import { startDatabase } from '../cloud/in-memory/server.ts';
import { layItems, type Tables } from '../cloud/items.ts';

type Line = Readonly<Record<string, unknown>>;
type Reason = { readonly Code: string; readonly Item?: unknown };
type Found = Readonly<Record<string, readonly Item[]>>;

/** What the store reads of an answer. */
function readOf(status: number, { __type: type, Item, Items, LastEvaluatedKey, ...said }: Line): Line {
  const error = String(type ?? '')
    .split('#')
    .at(-1);
  const reasons = (said['CancellationReasons'] as readonly Reason[] | undefined) ?? [];
  // What is read together comes in no order.
  const found = Object.entries((said['Responses'] ?? {}) as Found).map(([table, items]) => [table, inOrder(items)]);
  const why = reasons.map((reason) => [reason.Code, reason.Item]);
  return { status, error, Item, Items, LastEvaluatedKey, why, found: Object.fromEntries(found) };
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

/** Of the rows those that lie in a partition that a call names: the others are in nobody's answer. */
function within(calls: readonly Sent[], items: Tables): Tables {
  const said = new Set(JSON.stringify(calls).match(/"S":"[^"]*"/g));
  const isNamed = (row: Item) =>
    Object.entries(row).some(([name, value]) => /^pk$|Pk$/.test(name) && said.has(JSON.stringify(value).slice(1, -1)));
  return Object.fromEntries(Object.entries(items).map(([table, rows]) => [table, (rows as Item[]).filter(isNamed)]));
}

/** Two databases with the same in them: DynamoDB Local, and the stand-in for it. */
async function openBoth(emulator: string, tables: readonly Table[], items: Tables) {
  const both = [ownDatabase(emulator), await startDatabase()] as const;
  const quiet = tables.map((table) => ({
    ...table,
    definition: { ...table.definition, StreamSpecification: undefined },
  }));
  for (const { endpoint } of both) {
    await createTables(endpoint, quiet);
    await layItems(endpoint, items);
  }
  return both;
}

/** The calls that DynamoDB Local answers otherwise than its stand-in, over the same rows, one after another; each with both answers. */
export async function answeredOtherwise(
  calls: readonly Sent[],
  { emulator, tables, items }: { readonly emulator: string; readonly tables: readonly Table[]; readonly items: Tables },
): Promise<readonly unknown[]> {
  const both = await openBoth(emulator, tables, within(calls, items));
  const different: unknown[] = [];
  for (const { target, input } of calls) {
    const answers = await Promise.all(
      both.map(({ endpoint }) => awsRaw(endpoint, target, Buffer.from(JSON.stringify(input)))),
    );
    const [one, other] = answers.map(({ status, body }) => readOf(status, JSON.parse(body.toString()) as Line));
    if (!isDeepStrictEqual(one, other)) different.push({ target, input, one, other });
  }
  for (const { stop } of both) await stop();
  return different;
}
