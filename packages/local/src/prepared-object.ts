import type { IncomingMessage } from 'node:http';
import { AwsCallError } from './aws-call.ts';
import type { Bucket } from './buckets.ts';
import { mayUseKey } from './kms-authorisation.ts';
import { type Asked, type Caller, type FrontParts, nothingCounted, type Prepared } from './prepared-call.ts';
import type { Principal } from './principals.ts';

/** Whether a request is S3's PutObject: no other service here takes a PUT. */
export function isObject({ method }: IncomingMessage): boolean {
  return method === 'PUT';
}

/** PutObject by path (`/bucket/key`): the one call of S3 that functions make. Source: Amazon S3 API reference, PutObject. */
export async function prepareObject(
  parts: FrontParts,
  caller: Caller,
  { url = '' }: IncomingMessage,
  body: Buffer,
): Promise<Prepared> {
  const [, name = '', ...rest] = decodeURIComponent(url.split('?')[0] ?? '').split('/');
  if (rest.length === 0) throw new AwsCallError('NotImplemented', 'The local buckets know PutObject alone.');
  const bucket = parts.buckets.named(name);
  const resource = `${bucket.arn}/${rest.join('/')}`;
  return {
    service: 's3',
    action: 'PutObject',
    touched: [{ kind: 'PutObject', resource, key: undefined }],
    tables: [],
    permissions: caller.type === 'function' ? await asked(parts, caller.principal, bucket, resource) : [],
    carryOut: async () => {
      parts.buckets.put(bucket, rest.join('/'), body);
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    },
    capacity: () => nothingCounted,
  };
}

/** Whoever puts into a bucket under a customer's key needs that key too, through S3. Source: S3 user guide, SSE-KMS. */
async function asked(
  parts: FrontParts,
  principal: Principal,
  bucket: Bucket,
  resource: string,
): Promise<readonly Asked[]> {
  const putting = { action: 's3:PutObject', resource, context: {} };
  const put = { action: putting.action, resource, allowed: await parts.decide(principal.role, putting) };
  const key = bucket.encryptionKey === undefined ? undefined : parts.keys.get(bucket.encryptionKey);
  if (key === undefined) return [put];
  const encryptionContext = { 'aws:s3:arn': bucket.arn };
  const use = { action: 'kms:GenerateDataKey', viaService: `s3.${parts.region}.amazonaws.com`, encryptionContext };
  return [put, { action: use.action, resource: key.arn, allowed: mayUseKey(principal, key, use) }];
}
