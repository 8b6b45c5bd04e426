import { join } from 'node:path';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { type Acting, actAs } from '../demo/acting.ts';
import { people } from '../demo/people.ts';
import { seedDirectory } from '../demo/seed.ts';
import { root } from '../run/root.ts';
import { readers } from './reader-people.ts';

/** The whole platform on this machine, with somebody to act as each role. */
export type Platform = { readonly cloud: Cloud; readonly as: (role: string) => Acting };

type How = { readonly lasting?: boolean; readonly database?: string | undefined };

/**
 * Starts an empty platform in memory on a free loopback port, with its directory; `lasting` as `npm start` runs it, `database` on one that
 * runs already. Stop it with `cloud.stop()`.
 */
export async function startPlatform({ lasting = false, database }: How = {}): Promise<Platform> {
  const settings = { outDir: join(root, 'cdk.out'), port: 0, people: [...people, ...readers], lasting, database };
  const cloud = await startCloud({ ...settings, log: () => undefined });
  await seedDirectory(cloud);
  const actors = new Map<string, Acting>();
  const as = (role: string): Acting => {
    const known = actors.get(role) ?? actAs(cloud, role);
    actors.set(role, known);
    return known;
  };
  return { cloud, as };
}
