import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { people } from '../../../scripts/demo/people.ts';
import { layDirectory } from '../../cloud/laid-directory.ts';
import { type Odds, planOf } from './plan.ts';

/** What the test tells the platform, which runs in a process of its own so that it can be killed. */
export type Told =
  | { readonly type: 'faults'; readonly odds: Odds | undefined }
  | { readonly type: 'token'; readonly role: string }
  | { readonly type: 'stop' };

/** What the platform tells the test. */
export type Tells =
  | {
      readonly type: 'ready';
      readonly url: string;
      readonly tables: Cloud['tables'];
      readonly admin: Cloud['admin'];
    }
  | { readonly type: 'fault'; readonly kind: string }
  | { readonly type: 'token'; readonly role: string; readonly token: string }
  | { readonly type: 'printed'; readonly line: string };

function tell(what: Tells): void {
  process.send?.(what);
}

function planFaults(cloud: Cloud, odds: Odds | undefined): void {
  cloud.faults.plan(odds && planOf(odds, 'transit', (kind) => tell({ type: 'fault', kind })));
}

async function hear(cloud: Cloud, told: Told): Promise<void> {
  switch (told.type) {
    case 'faults':
      return planFaults(cloud, told.odds);
    case 'token':
      return tell({ type: 'token', role: told.role, token: await cloud.tokenFor(told.role) });
    case 'stop':
      await cloud.stop();
      process.exit(0);
  }
}

async function run(dataDir: string): Promise<void> {
  const outDir = join(import.meta.dirname, '../../../cdk.out');
  const log = (name: string, line: string) => {
    if (line.includes('ERROR')) tell({ type: 'printed', line: `${name} ${line.trim()}` });
  };
  // What it stands on again has its directory still.
  const lay = existsSync(join(dataDir, 'dynamodb')) ? undefined : layDirectory;
  const cloud = await startCloud({ outDir, port: 0, dataDir, people, log, lay });
  process.on('message', (told) => void hear(cloud, told as Told));
  process.on('disconnect', () => process.exit(0));
  tell({ type: 'ready', url: cloud.url, tables: cloud.tables, admin: cloud.admin });
}

await run(process.argv[2] ?? '');
