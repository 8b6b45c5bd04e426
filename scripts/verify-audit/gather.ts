import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Trail } from '@homeward/store/trail/account';
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

/** Every row of the table of receipts. A check from outside looks at all there is, so it scans, as no function may. */
async function rowsOf({ client }: Places): Promise<readonly Item[]> {
  const database = new DynamoDBClient(client);
  const { TableNames = [] } = await database.send(new ListTablesCommand({}));
  const TableName = TableNames.find((name) => /receipts/i.test(name));
  if (TableName === undefined) throw new Stop('There is no table of receipts here.');
  const rows: Item[] = [];
  const pages = paginateScan({ client: DynamoDBDocumentClient.from(database) }, { TableName, ConsistentRead: true });
  for await (const { Items = [] } of pages) rows.push(...Items);
  return rows;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** What was signed, and the key it counts with: the one that lies beside, or one from elsewhere. */
function signedOf({ buckets }: Places, publicKey: string | undefined): Pick<Trail, 'checkpoints' | 'keys'> {
  const [beside] = globSync('*/public-key.pem', { cwd: buckets });
  const pem = publicKey ?? (beside === undefined ? undefined : readFileSync(join(buckets, beside), 'utf8'));
  const checkpoints = globSync('*/checkpoints/*.json', { cwd: buckets }).map((file) => read(join(buckets, file)));
  const ids = checkpoints.map((one) => String((one as { readonly key?: unknown } | undefined)?.key));
  return { checkpoints, keys: pem === undefined ? {} : Object.fromEntries(ids.map((id) => [id, pem])) };
}

/** Gathers the chains, the log and what was signed, as they stand. `publicKey`: a PEM from elsewhere counts instead of the one beside. */
export async function gatherTrail(places: Places, publicKey?: string): Promise<Trail> {
  const signed = signedOf(places, publicKey);
  const rows = await rowsOf(places);
  const [log, receipts] = [true, false].map((of) => rows.filter(({ pk }) => String(pk).startsWith('log#') === of));
  return {
    receipts: receipts ?? [],
    log: (log ?? []).filter(({ sk }) => String(sk).startsWith('line#')),
    ...signed,
    signed: Number(log?.find(({ pk }) => pk === 'log#signed')?.['v'] ?? 0),
  };
}
