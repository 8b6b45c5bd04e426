import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Trail } from '@homeward/store/trail/account';
import { sizeOf } from '@homeward/store/trail/checkpoint';
import { readMark } from '@homeward/store/trail/log-places';
import { Stop } from '../run/verb.ts';

/** Where receipts and checkpoints lie: a database on this machine, and the folder in which each bucket is a folder. */
export type Places = {
  readonly client: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly buckets: string;
};

type Item = Readonly<Record<string, unknown>>;

/** Rows of the table of receipts, the checkpoints that were laid down, and the public key that lies beside them. */
export type Found = {
  readonly rows: readonly Item[];
  readonly checkpoints: readonly unknown[];
  readonly beside: string | undefined;
};

/** Every row of a table. A check from outside looks at all there is, so it scans, as no function may. */
export async function rowsOf(database: DynamoDBClient, TableName: string): Promise<readonly Item[]> {
  const rows: Item[] = [];
  const pages = paginateScan({ client: DynamoDBDocumentClient.from(database) }, { TableName, ConsistentRead: true });
  for await (const { Items = [] } of pages) rows.push(...Items);
  return rows;
}

/** A checkpoint as it was laid down; `undefined` when it cannot be read, which counts as unreadable. */
export function checkpointIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function foundAt({ client, buckets }: Places): Promise<Found> {
  const database = new DynamoDBClient(client);
  const { TableNames = [] } = await database.send(new ListTablesCommand({}));
  const table = TableNames.find((name) => /receipts/i.test(name));
  if (table === undefined) throw new Stop('There is no table of receipts here.');
  const text = (file: string) => readFileSync(join(buckets, file), 'utf8');
  // What was signed is looked at first: the log may go on meanwhile.
  const checkpoints = globSync('*/checkpoints/*.json', { cwd: buckets }).map((file) => checkpointIn(text(file)));
  const [key] = globSync('*/public-key.pem', { cwd: buckets });
  return { checkpoints, beside: key === undefined ? undefined : text(key), rows: await rowsOf(database, table) };
}

/** The chains, the log and what was signed, as they were found. `publicKey`: a PEM from elsewhere counts instead of the one beside. */
export function trailIn({ rows, checkpoints, beside }: Found, publicKey?: string): Trail {
  const [log, receipts] = [true, false].map((of) => rows.filter(({ pk }) => String(pk).startsWith('log#') === of));
  const ids = checkpoints.map((one) => String((one as { readonly key?: unknown } | undefined)?.key));
  const pem = publicKey ?? beside;
  return {
    receipts: receipts ?? [],
    log: (log ?? []).filter(({ sk }) => String(sk).startsWith('line#')),
    checkpoints,
    keys: pem === undefined ? {} : Object.fromEntries(ids.map((id) => [id, pem])),
    signed: signedOf(log ?? []),
  };
}

/** How many lines were signed, as the platform noted it. */
function signedOf(log: readonly Item[]): number {
  return sizeOf(readMark(log.find(({ pk, sk }) => pk === 'log#signed' && sk === 'signed')).heads);
}

/** Gathers a trail on this machine, as it stands. */
export async function gatherTrail(places: Places, publicKey?: string): Promise<Trail> {
  return trailIn(await foundAt(places), publicKey);
}
