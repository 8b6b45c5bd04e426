import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { writeDocs } from './build-web/docs.ts';
import { type FirstLoad, firstLoad, styleOf } from './build-web/first-load.ts';
import { readStamp, writeStamp } from './build-web/stamp.ts';
import { fingerprint } from './run/fingerprint.ts';
import { root } from './run/root.ts';
import { runVerb, Stop } from './run/verb.ts';

const kinds = ['demo', 'deploy'] as const;
type Kind = (typeof kinds)[number];

/** The first load of the border desk may weigh this much, compressed. */
const limit = 150_000;

const sources = [
  'packages/{web,words,domain,api}/**',
  'infra/page-policy.ts',
  'scripts/build-web.ts',
  'scripts/build-web/**',
  'package-lock.json',
];

/**
 * `build-web [--demo|--deploy]`: the web app into packages/web/dist/demo (for one machine, with the sign-in switcher)
 * and packages/web/dist/deploy (without). Both when neither is named; what is built from the same sources stays.
 */
async function buildWeb(): Promise<number> {
  const asked = kinds.filter((kind) => process.argv.includes(`--${kind}`));
  const now = fingerprint(sources);
  for (const kind of asked.length > 0 ? asked : kinds) await buildOne(kind, now);
  return 0;
}

async function buildOne(kind: Kind, now: string): Promise<void> {
  const dist = join(root, 'packages/web/dist', kind);
  const fresh = (await readStamp(dist)) === now && (await exists(join(dist, 'index.html')));
  if (!fresh) await make(kind, dist, now);
  report(kind, fresh, await firstLoad(dist, 'src/border/batches-page.tsx'));
}

/** Builds beside and then changes places: whoever serves the app meanwhile never sees half of it. */
async function make(kind: Kind, dist: string, now: string): Promise<void> {
  const beside = `${dist}.${process.pid}`;
  // A build started from a test is still the one that people get.
  process.env['NODE_ENV'] = 'production';
  const outDir = { build: { outDir: beside } };
  await build({ configFile: join(root, 'packages/web/vite.config.ts'), mode: kind, logLevel: 'warn', ...outDir });
  await writeDocs(beside, `/${await styleOf(join(beside, '.vite/manifest.json'))}`, kind === 'demo');
  // What is served or deployed holds the app and its guides alone.
  await rename(join(beside, '.vite/manifest.json'), `${dist}.manifest.json`);
  await rm(join(beside, '.vite'), { recursive: true });
  await rm(dist, { recursive: true, force: true });
  await rename(beside, dist);
  await writeStamp(dist, now);
}

function report(kind: Kind, fresh: boolean, { bytes, files }: FirstLoad): void {
  const kilobytes = (bytes / 1000).toFixed(1);
  console.log(
    `${kind}: first load of the border desk ${kilobytes} KB gzip in ${files} files${fresh ? ', as built before' : ''}`,
  );
  if (bytes > limit) throw new Stop(`${kind}: the first load is over its ${limit / 1000} KB`);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

await runVerb(buildWeb);
