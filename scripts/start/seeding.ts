import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../demo/acting.ts';
import { type Seedable, seedDirectory } from '../demo/seed.ts';
import { storyInShort, tellTheStory } from '../demo/story.ts';
import type { Flags } from './flags.ts';
import type { Lines } from './lines.ts';

/** What a kept data folder already holds. */
type Seeded = { readonly story: 'not told' | 'begun' | 'told' };

/** Fills in what the directory lacks and, unless `--empty`, the demo's story; a kept data folder hears it once. */
export async function seed(
  cloud: Seedable & Place,
  { dataDir, empty }: Pick<Flags, 'dataDir' | 'empty'>,
  lines: Lines,
): Promise<void> {
  const before = dataDir === undefined ? nothing : read(dataDir);
  const note = (now: Seeded): void => (dataDir === undefined ? undefined : write(dataDir, now));
  const directory = lines.step(
    'directory',
    'invented staff, offices and contacts; gates and organisations known by name',
  );
  await seedDirectory(cloud);
  directory.done();
  if (empty) return;
  if (before.story !== 'not told') return lines.say(kept(before.story));
  note({ story: 'begun' });
  const step = lines.step('demo data', storyInShort);
  await tellTheStory(cloud, step.at);
  note({ story: 'told' });
  step.done();
}

/** Whether a kept data folder holds the demo already, be it in part. */
export function isSeeded(dataDir: string | undefined): boolean {
  return dataDir !== undefined && read(dataDir).story !== 'not told';
}

const nothing: Seeded = { story: 'not told' };

function kept(story: 'begun' | 'told'): string {
  return story === 'told'
    ? '   demo data  kept from the run before'
    : '   demo data  only in part: the run before was stopped while they were sent. Another --data folder starts anew.';
}

function read(dataDir: string): Seeded {
  const file = join(dataDir, 'seeded.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Seeded) : nothing;
}

function write(dataDir: string, seeded: Seeded): void {
  writeFileSync(join(dataDir, 'seeded.json'), `${JSON.stringify(seeded)}\n`);
}
