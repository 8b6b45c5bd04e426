import { join } from 'node:path';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { type Acting, actAs } from '../../scripts/demo/acting.ts';
import { people } from '../../scripts/demo/people.ts';
import { seedDirectory } from '../../scripts/demo/seed.ts';
import { ofAllSuites } from './database.ts';

export type Running = {
  readonly cloud: Cloud;
  readonly as: (role: string) => Acting;
  readonly printed: readonly string[];
};

/** What `npm run synth` has made. */
export const synthesised = join(import.meta.dirname, '../../cdk.out');

/** The whole platform on a free port, in memory, with its directory and nobody's data. Stop it with `cloud.stop()`. */
export async function startRunning(outDir = synthesised, atOnce?: number): Promise<Running> {
  const printed: string[] = [];
  const log = (name: string, line: string) => void printed.push(`${name} ${line}`);
  const cloud = await startCloud({ outDir, port: 0, database: ofAllSuites, people, log, atOnce });
  await seedDirectory(cloud);
  const actors = new Map<string, Acting>();
  const as = (role: string): Acting => {
    const known = actors.get(role) ?? actAs(cloud, role);
    actors.set(role, known);
    return known;
  };
  return { cloud, as, printed };
}
