import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { privateFolder, streamPrivate, writePrivate } from '../run/private-file.ts';
import { Stop } from '../run/verb.ts';
import { digestOf, digestOfAll, pagesOf } from './items.ts';

const account = z.strictObject({ items: z.int(), digest: z.string() });
const manifest = z.strictObject({ id: z.string(), at: z.string(), tables: z.record(z.string(), account) });
/** What an export holds: each table with the number of its items and their digest. */
export type Manifest = z.infer<typeof manifest>;

const nameOf = (folder: string): string => join(folder, 'manifest.json');

/** Where a table of an export lies: a line an item. */
export function linesOf(folder: string, table: string): string {
  return join(folder, `${table}.jsonl`);
}

async function exportTable(client: DynamoDBClient, table: string, folder: string) {
  const file = streamPrivate(linesOf(folder, table));
  const digests: string[] = [];
  for await (const items of pagesOf(client, table)) {
    for (const item of items) digests.push(digestOf(item));
    if (items.length > 0) file.write(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  }
  file.end();
  await finished(file);
  return { items: digests.length, digest: digestOfAll(digests) };
}

/**
 * Writes tables into a folder. What says that it is whole is written last. Not a backup of one moment, as DynamoDB's point-in-time
 * recovery is: nobody may write meanwhile.
 */
export async function exportTables(
  client: DynamoDBClient,
  tables: readonly string[],
  folder: string,
): Promise<Manifest> {
  privateFolder(folder);
  const accounts: Record<string, z.infer<typeof account>> = {};
  for (const table of tables) accounts[table] = await exportTable(client, table, folder);
  const made = { id: randomUUID(), at: new Date().toISOString(), tables: accounts };
  writePrivate(nameOf(folder), JSON.stringify(made, null, 2));
  return made;
}

/** What an export says that it holds. Throws one sentence when it was never finished, or is none. */
export function readManifest(folder: string): Manifest {
  if (!existsSync(nameOf(folder))) throw new Stop(`${folder} holds no export that was finished.`);
  const read = manifest.safeParse(JSON.parse(readFileSync(nameOf(folder), 'utf8')));
  if (!read.success) throw new Stop(`${nameOf(folder)} is not the list of an export.`);
  return read.data;
}
