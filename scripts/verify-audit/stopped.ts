import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lockDataDir } from '@homeward/local/data-lock';
import { startDatabase } from '@homeward/local/dynamodb-process';
import { databaseOptions } from '@homeward/local/own-database';
import { Stop } from '../run/verb.ts';
import type { Places } from './gather.ts';

/** Opens the data of a stopped platform to look at them: a database over a copy, so that nothing there changes. */
export async function openStopped(data: string): Promise<Places & { readonly close: () => Promise<void> }> {
  const dataDir = resolve(data);
  if (!existsSync(join(dataDir, 'dynamodb'))) throw new Stop(`${data} holds no data of a platform.`);
  const copy = mkdtempSync(join(tmpdir(), 'homeward-audit-'));
  copied(dataDir, copy);
  const database = await startDatabase(copy);
  return {
    client: databaseOptions(database.endpoint),
    buckets: join(dataDir, 'buckets'),
    close: async () => {
      await database.stop();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

/** Copies the database while nobody writes into it. */
function copied(dataDir: string, copy: string): void {
  const unlock = locked(dataDir);
  try {
    cpSync(join(dataDir, 'dynamodb'), copy, { recursive: true });
  } finally {
    unlock();
  }
}

function locked(dataDir: string): () => void {
  try {
    return lockDataDir(dataDir);
  } catch (fault) {
    throw new Stop((fault as Error).message);
  }
}
