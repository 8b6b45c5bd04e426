import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { checkpointIn, type Found, rowsOf } from './gather.ts';

/** A deployed platform's table of receipts and bucket of checkpoints, looked at with a verifier's own credentials (infra/README.md). */
export type Deployed = { readonly region: string; readonly table: string; readonly bucket: string };

async function namesIn(client: S3Client, Bucket: string): Promise<readonly string[]> {
  const names: string[] = [];
  const pages = paginateListObjectsV2({ client }, { Bucket, Prefix: 'checkpoints/' });
  for await (const { Contents = [] } of pages) names.push(...Contents.flatMap(({ Key }) => Key ?? []));
  return names;
}

async function textOf(client: S3Client, Bucket: string, Key: string): Promise<string> {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  return (await Body?.transformToString()) ?? '';
}

/** Gathers what was signed, then the rows. `publicKey`: whether the key beside is wanted, or one from elsewhere is at hand. */
export async function foundDeployed({ region, table, bucket }: Deployed, publicKey: boolean): Promise<Found> {
  const client = new S3Client({ region });
  const checkpoints: unknown[] = [];
  for (const name of await namesIn(client, bucket)) checkpoints.push(checkpointIn(await textOf(client, bucket, name)));
  const beside = publicKey ? await textOf(client, bucket, 'public-key.pem') : undefined;
  return { checkpoints, beside, rows: await rowsOf(new DynamoDBClient({ region }), table) };
}
