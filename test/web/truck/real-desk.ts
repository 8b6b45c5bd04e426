import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { people } from '../../../scripts/demo/people.ts';
import { seedDirectory } from '../../../scripts/demo/seed.ts';
import { recoveryConfig } from '../../../scripts/keys/recovery-key.ts';
import { root } from '../../../scripts/run/root.ts';
import { siteHeaders } from '../../../scripts/start/site-headers.ts';
import { databaseOfThisSuite } from '../../cloud/database-of-suite.ts';

/** The whole platform with its web app on a free port: nothing pretended between the screen and the tables. */
export async function openRealDesk(): Promise<{ readonly origin: string; readonly cloud: Cloud }> {
  const outDir = join(root, 'cdk.out');
  const cloud = await startCloud({
    outDir,
    port: 0,
    database: await databaseOfThisSuite(),
    people,
    log: () => undefined,
    staticDir: join(root, 'packages/web/dist/demo'),
    siteHeaders: siteHeaders(outDir),
    appConfig: (options) => recoveryConfig(new KMSClient(options)),
  });
  await seedDirectory(cloud);
  return { origin: cloud.url, cloud };
}
