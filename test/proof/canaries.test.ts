import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@homeward/api/routes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withVariables } from '../cloud/other-settings.ts';
import { type Running, startRunning, synthesised } from '../cloud/running.ts';
import { everyPlace } from './canaries/every-place.ts';
import { freeFields, schemaOf } from './canaries/fill.ts';
import { openSearch, type Search } from './canaries/search.ts';
import { type Seeded, seedCanaries } from './canaries/seed.ts';
import { filesBelow, sinksOf } from './canaries/sinks.ts';
import { openMint, scripts } from './canaries/tokens.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';

const full = process.env['PROOF'] === '1';

/** The tale on a machine that does other things too. */
const patience = 600_000;

describe('the search', () => {
  const { tokens, mint } = openMint();
  for (let count = 0; count < 40; count += 1) mint('nowhere /at/all');
  const search = openSearch(tokens);

  test.each(scripts)('finds a word in every encoding, wherever it begins, and packed: %s', (script) => {
    const [token] = tokens.filter((one) => one.script === script);
    for (const { how, bytes } of everyPlace(token?.text ?? ''))
      expect(search('planted', bytes)[0]?.token, how).toBe(token);
  });

  test('finds nothing where nothing of them stands', () => {
    const other = openMint(1_000);
    for (let count = 0; count < 4; count += 1)
      for (const { how, bytes } of everyPlace(other.mint('elsewhere')))
        expect(search('planted', bytes), how).toEqual([]);
  });
});

describe('after the tale', () => {
  const temporary = process.env['TMPDIR'];
  let [outDir, ours] = ['', ''];
  let running: Running;
  let seeded: Seeded;
  let search: Search;

  beforeAll(async () => {
    // As loud as a careless operator would have it.
    outDir = withVariables(synthesised, () => ({ POWERTOOLS_LOG_LEVEL: 'DEBUG', POWERTOOLS_LOGGER_LOG_EVENT: 'true' }));
    ours = mkdtempSync(join(tmpdir(), 'homeward-canaries-'));
    process.env['TMPDIR'] = ours;
    running = await startRunning(outDir);
    seeded = await seedCanaries(running, { people: runsOf(8, 120), whole: full });
    search = openSearch(seeded.mint.tokens);
  }, patience);

  afterAll(async () => {
    await running?.cloud.stop();
    process.env['TMPDIR'] = temporary;
    for (const folder of [outDir, ours]) rmSync(folder, { recursive: true, force: true });
  });

  test('every free field of every operation has had a word of its own', () => {
    const all = routes.flatMap((route) => {
      const schema = schemaOf(route);
      return schema === undefined ? [] : freeFields(schema).map((field) => `${route.operationId} ${field}`);
    });
    const had = new Set(seeded.mint.tokens.map(({ field }) => field));
    expect(all.length).toBeGreaterThan(160);
    expect(all.filter((field) => !had.has(field))).toEqual([]);
    expect(seeded.mint.tokens.length).toBeGreaterThan(full ? 2_000 : 400);
  });

  test('[ASVS-16.2.5] no word stands in a log, a table, a stream, a queue, a call, a mail, a bucket or a temporary file', async () => {
    const sinks = [...(await sinksOf(running.cloud, running.printed)), ...filesBelow('temporary', ours)];
    const hits = sinks.flatMap(({ name, content }) => search(name, content));
    report('canaries', seeded.mint.tokens.length, 0, hits.length);
    expect(hits).toEqual([]);
  });
});
