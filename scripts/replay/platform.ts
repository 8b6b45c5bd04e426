import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { startCloud } from '@homeward/local/cloud';
import { signInAs } from '@homeward/local/token-for';
import * as z from 'zod';
import { people } from '../demo/people.ts';
import { seedDirectory } from '../demo/seed.ts';
import { keysPath, minutesKeySet } from '../keys/minutes-keys.ts';
import { root } from '../run/root.ts';
import { runNode } from '../run/tool.ts';
import { Stop } from '../run/verb.ts';
import { theRunning } from '../start/running-file.ts';
import type { Played } from './send.ts';

const address = z.object({ url: z.url(), issuer: z.url(), clientId: z.string() });
type Address = z.infer<typeof address>;

/** The platform a verb works on. `own` was started for it alone and is gone when it stops. */
export type Platform = Played & {
  readonly own: boolean;
  /** The public keys by which its minutes are verified, as a key set (RFC 7517). */
  readonly minutesKeys: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

type Asked = { readonly [Name in 'url' | 'issuer' | 'client']?: string | undefined };

/** The platform that was named, else the one that runs here, else one of its own with an empty database. */
export async function findPlatform(asked: Asked, say: (line: string) => void): Promise<Platform> {
  const there = named(asked) ?? (await running());
  if (there !== undefined) {
    say(`The platform at ${there.url} is used.`);
    return joined(there);
  }
  say('No platform runs here: one is started for this alone, with an empty database, and stopped at the end.');
  return startedHere();
}

function named({ url, issuer, client }: Asked): Address | undefined {
  if (url === undefined && issuer === undefined && client === undefined) return undefined;
  const given = address.safeParse({ url, issuer, clientId: client });
  if (!given.success) throw new Stop('Name a platform by all three: --url URL --issuer URL --client ID.');
  return { ...given.data, url: given.data.url.replace(/\/$/, '') };
}

async function running(): Promise<Address | undefined> {
  try {
    const { url, issuer, clientId } = theRunning();
    return (await answers(url)) ? { url, issuer, clientId } : undefined;
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/v1/health`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

function joined({ url, issuer, clientId }: Address): Platform {
  const wish = { issuer, clientId, redirectUri: `${url}/signed-in` };
  return {
    url,
    own: false,
    tokenFor: (role) => {
      const someone = people.find((one) => one.role === role);
      if (someone === undefined) throw new Stop(`Nobody of the demo has the role ${role}.`);
      return signInAs(someone, wish);
    },
    // Nothing can be asked of the streams from outside; the reading waits until it stands still.
    settle: () => Promise.resolve(),
    minutesKeys: async () => (await fetch(`${url}/${keysPath}`)).text(),
    stop: () => Promise.resolve(),
  };
}

async function startedHere(): Promise<Platform> {
  const { code, output } = await runNode(join(root, 'scripts/synth.ts'), ['--if-changed']);
  if (code !== 0) throw new Stop(`The stacks could not be built:\n${output}`);
  const cloud = await startCloud({ outDir: join(root, 'cdk.out'), port: 0, people, log: () => undefined });
  await seedDirectory(cloud);
  const minutesKeys = () => minutesKeySet(new KMSClient(cloud.admin.clientOptions));
  const { url, tokenFor, streams, stop } = cloud;
  return { url, own: true, tokenFor, settle: streams.drained, minutesKeys, stop };
}
