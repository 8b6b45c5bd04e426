import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { AwsCallError } from './aws-call.ts';
import type { Properties } from './physical-names.ts';
import { listAt, objectAt, textAt } from './properties.ts';
import { resourcesOfType, type Template } from './template.ts';

/** A bucket of the template: where its objects lie on this machine, and the key they would be encrypted with. */
export type Bucket = { readonly name: string; readonly arn: string; readonly encryptionKey: string | undefined };

/** The buckets of the template as folders. */
export type Buckets = {
  readonly folder: string;
  readonly named: (name: string) => Bucket;
  readonly put: (bucket: Bucket, key: string, body: Buffer) => void;
  readonly remove: () => void;
};

/** Opens a folder a bucket: in `buckets` of the data directory, or in one that goes with the process; with `from`, what lies there lies in it. */
export function openBuckets(template: Template, dataDir?: string, from?: string): Buckets {
  const folder = dataDir === undefined ? mkdtempSync(join(tmpdir(), 'homeward-buckets-')) : join(dataDir, 'buckets');
  if (from !== undefined) cpSync(from, folder, { recursive: true });
  const buckets = new Map(resourcesOfType(template, 'AWS::S3::Bucket').map((one) => [one.ref, bucketOf(one)]));
  return {
    folder,
    named(name) {
      const bucket = buckets.get(name);
      if (bucket === undefined) throw new AwsCallError('NoSuchBucket', 'The specified bucket does not exist');
      return bucket;
    },
    put({ name }, key, body) {
      const [within, path] = [join(folder, name), resolve(folder, name, key)];
      if (!path.startsWith(within + sep)) throw new AwsCallError('InvalidURI', 'This key leads out of its bucket.');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
    },
    remove: () => {
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function bucketOf({
  ref,
  arn,
  properties,
}: {
  readonly ref: string;
  readonly arn: string;
  readonly properties: Properties;
}): Bucket {
  const [rule] = listAt(objectAt(properties, 'BucketEncryption'), 'ServerSideEncryptionConfiguration');
  const encryption = objectAt((rule ?? {}) as Properties, 'ServerSideEncryptionByDefault');
  return { name: ref, arn, encryptionKey: textAt(encryption, 'KMSMasterKeyID') || undefined };
}
