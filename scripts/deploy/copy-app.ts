import { randomUUID } from 'node:crypto';
import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Upload } from './files.ts';
import type { Target } from './settings.ts';

/** Copies the app's files into the bucket, one after another in their order; what an older page still asks for stays there. */
export async function copyApp(target: Target, bucket: string, uploads: readonly Upload[]): Promise<void> {
  const { profile, region } = target;
  const client = new S3Client({ profile, region });
  for (const { key, body, contentType, cacheControl } of uploads)
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    );
}

/** Files whose name stays when their content changes. */
const paths = [
  '/',
  '/index.html',
  '/sw.js',
  '/manifest.webmanifest',
  '/config.json',
  '/keys/*',
  '/icon*',
  '/docs/*',
  '/docs',
];

/** Tells the distribution that the files without a hash in their name are new. */
export async function forgetOldPages({ profile, region }: Target, distribution: string): Promise<void> {
  const client = new CloudFrontClient({ profile, region });
  await client.send(
    new CreateInvalidationCommand({
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: randomUUID(),
        Paths: { Quantity: paths.length, Items: [...paths] },
      },
    }),
  );
}
