import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataDir } from './data-lock.ts';

/** How far each reader has come in each shard, so that a restart neither skips nor repeats. */
export type StreamPositions = {
  readonly of: (mapping: string, shard: string) => string | undefined;
  readonly reached: (mapping: string, shard: string, sequence: string) => void;
};

/** Keeps the positions in memory or, with `dataDir`, in `streams.json` there. */
export function openStreamPositions(dataDir?: string): StreamPositions {
  const path = dataDir && join(dataDir, 'streams.json');
  const kept = new Map<string, string>(
    path && existsSync(path)
      ? Object.entries(JSON.parse(readFileSync(path, 'utf8')) as { [place: string]: string })
      : [],
  );
  return {
    of: (mapping, shard) => kept.get(`${mapping} ${shard}`),
    reached(mapping, shard, sequence) {
      kept.set(`${mapping} ${shard}`, sequence);
      if (!path) return;
      makeDataDir(dataDir);
      writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(kept)));
      renameSync(`${path}.new`, path);
    },
  };
}
