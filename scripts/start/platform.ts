import { createWriteStream, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KMSClient } from '@aws-sdk/client-kms';
import { openapi } from '@homeward/api/openapi';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { demoOrganisations } from '../demo/directory.ts';
import { people } from '../demo/people.ts';
import { layMinutesKeys, minutesKeySet } from '../keys/minutes-keys.ts';
import { recoveryConfig } from '../keys/recovery-key.ts';
import { root } from '../run/root.ts';
import { outDir, webDir } from './build.ts';
import type { Flags } from './flags.ts';
import type { Lines } from './lines.ts';
import type { Past } from './past.ts';
import { notePlace } from './place.ts';
import { forgetRunning, isAlive, noteRunning } from './running-file.ts';
import { siteHeaders } from './site-headers.ts';

const notes = join(root, '.homeward');

/** The running platform, and the file that hears what its functions print. */
export type Platform = { readonly cloud: Cloud; readonly log: string };

/** Starts the cloud of the synthesised stacks, with a past where one is given, a line for each of its parts, and notes that it runs until the process ends. */
export async function startPlatform({ port, dataDir }: Flags, lines: Lines, past?: Past): Promise<Platform> {
  mkdirSync(notes, { recursive: true });
  const openapiPath = join(notes, 'openapi.json');
  writeFileSync(openapiPath, JSON.stringify(openapi(), null, 2));
  const { file, hears } = openLog();
  const step = lines.step('cloud', 'database, keys, sign-in, API');
  const cloud = await startCloud({
    outDir,
    port,
    dataDir,
    people,
    openapiPath,
    ...past,
    log: hears,
    lasting: true,
    staticDir: webDir,
    siteHeaders: siteHeaders(outDir),
    appConfig: (options) => recoveryConfig(new KMSClient(options)),
    onProgress: ({ step: name, detail, milliseconds }) => lines.finished(name, told(name, detail), milliseconds),
  });
  step.drop();
  layMinutesKeys(await minutesKeySet(new KMSClient(cloud.admin.clientOptions), demoOrganisations));
  const { url, issuer, clientId } = cloud;
  await notePlace(url, dataDir);
  const audit = { client: cloud.admin.clientOptions, buckets: cloud.buckets };
  noteRunning({ url, issuer, clientId, pid: process.pid, audit });
  process.on('exit', () => forgetRunning(process.pid));
  return { cloud, log: file };
}

function told(name: string, detail: string): string {
  if (name === 'tables') return `${detail} created`;
  return name === 'keys' ? `${detail}, with their policies` : detail;
}

/** What the functions print goes to a file of this run; it is gone after a run that ended well, else when the next one starts. */
function openLog() {
  for (const old of globSync(join(notes, 'functions-*.log')))
    if (!isAlive(Number(/(\d+)\.log$/.exec(old)?.[1]))) rmSync(old, { force: true });
  const file = join(notes, `functions-${process.pid}.log`);
  const stream = createWriteStream(file);
  // A full disk must not end the platform for the sake of its log.
  stream.on('error', () => undefined);
  process.on('exit', (code) => (code === 0 ? rmSync(file, { force: true }) : undefined));
  return { file, hears: (name: string, text: string): void => void stream.write(`${name} ${text}\n`) };
}
