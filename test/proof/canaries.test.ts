import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { routes } from '@homeward/api/routes';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Running, startRunning, synthesised } from '../cloud/running.ts';
import { askedByAll, askedWrongly } from './canaries/answers.ts';
import { everyPlace } from './canaries/every-place.ts';
import { freeFields, isOfAPerson, schemaOf } from './canaries/fill.ts';
import type { Planted } from './canaries/leaking.ts';
import { leakyCloud } from './canaries/leaking-cloud.ts';
import { leaks } from './canaries/leaks.ts';
import { poison } from './canaries/poison.ts';
import { type Hit, openSearch } from './canaries/search.ts';
import { type Seeded, seedCanaries } from './canaries/seed.ts';
import { maySee } from './canaries/sight.ts';
import { filesBelow, sinksOf } from './canaries/sinks.ts';
import { openMint, scripts } from './canaries/tokens.ts';
import { openTriggers } from './canaries/triggers.ts';
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

  test('finds a word that was cut off, and nothing where nothing of them stands', () => {
    for (const script of scripts) {
      const { text } = tokens.find((one) => one.script === script) ?? expect.fail(script);
      expect(search('planted', `{"name": ${text.slice(0, 10)}`)[0]?.token).toBe('cut off');
    }
    for (const word of ['សុភា', 'ปราณี', 'Nguyễn Thị Ánh', 'Sophea'])
      for (const { how, bytes } of everyPlace(word)) expect(search('planted', bytes), how).toEqual([]);
  });
});

let [outDir, ours] = ['', ''];
let running: Running;

beforeAll(async () => {
  outDir = await leakyCloud(synthesised);
  ours = mkdtempSync(join(tmpdir(), 'homeward-canaries-'));
  vi.stubEnv('TMPDIR', ours);
  // Requests meet at the border's desk, which one of the leaks waits for; at the others each waits its turn, with half the starts.
  running = await startRunning(outDir, full ? undefined : (name) => (name === 'transit' ? 2 : 1));
}, patience);

afterAll(async () => {
  await running?.cloud.stop();
  vi.unstubAllEnvs();
  for (const folder of [outDir, ours]) rmSync(folder, { recursive: true, force: true });
});

describe('after the tale', () => {
  let seeded: Seeded;

  beforeAll(async () => {
    seeded = await seedCanaries(running, { people: runsOf(8, 120), whole: full });
  }, patience);

  test('every free field of every operation about a person has had a word of its own', () => {
    const all = routes.filter(isOfAPerson).flatMap((route) => {
      const schema = schemaOf(route);
      return schema === undefined ? [] : freeFields(schema).map((field) => `${route.operationId} ${field}`);
    });
    const had = new Set(seeded.mint.tokens.map(({ field }) => field));
    expect(all.length).toBeGreaterThan(160);
    expect(all.filter((field) => !had.has(field))).toEqual([]);
    expect(seeded.mint.tokens.length).toBeGreaterThan(full ? 2_000 : 400);
  });

  test('[ASVS-14.2.6] [ASVS-8.2.3] no answer holds a word of a section that its reader may not see, and none that refuses holds any', async () => {
    const told = seeded.entries.map(({ role, path, reply }) => {
      const answer = { status: reply.status, headers: {}, text: JSON.stringify(reply.body) };
      return { role, said: path, wrong: false, answer };
    });
    const given = [...told, ...(await askedByAll(running, seeded, full ? 1 : 29))];
    const seen = openSearch(seeded.mint.tokens);
    const shown = given.flatMap(({ role, said, wrong, answer }) =>
      seen(`${role} ${said}`, JSON.stringify(answer)).map((hit) => ({ ...hit, role, wrong })),
    );
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter(({ role, wrong, token }) => wrong || token === 'cut off' || !maySee(role, token))).toEqual([]);
  });

  test('[ASVS-16.5.1] no answer gives back a word that was sent wrongly, in whatever place', async () => {
    const given = await askedWrongly(running, seeded, full ? 1 : 17);
    const search = openSearch(seeded.mint.tokens);
    // A question that nobody reads does not keep a reading from being answered.
    const sent = ({ token }: Hit) => token !== 'cut off' && token.field.startsWith('wrong ');
    const back = given.flatMap(({ said, answer }) =>
      search(said, JSON.stringify(answer)).filter((hit) => answer.status >= 400 || sent(hit)),
    );
    expect(given.filter(({ answer }) => answer.status > 499)).toEqual([]);
    expect(back).toEqual([]);
  });

  test('[ASVS-14.2.1] no word stands in an address', () => {
    const search = openSearch(seeded.mint.tokens);
    expect(seeded.entries.flatMap(({ path }) => search('addresses', path))).toEqual([]);
  });

  test('[ASVS-16.2.5] no word stands in a log, a table, a stream, a queue, a call, a mail, a bucket or a temporary file', async () => {
    const later = full ? 90 : 10;
    await running.cloud.clock.moveTo(new Date(running.cloud.clock.now() + later * 60_000).toISOString());
    if (full) await poison(running, seeded.mint);
    const sinks = [...(await sinksOf(running.cloud, running.printed)), ...filesBelow('temporary', ours)];
    const empty = sinks.filter(({ content }) => content.length <= 2).map(({ name }) => name);
    expect(empty.filter((name) => !(full ? /FailuresClocks|Alarms/ : /^queue /).test(name))).toEqual([]);
    const search = openSearch(seeded.mint.tokens);
    const hits = sinks.flatMap(({ name, content }) => search(name, content)).filter((hit) => !isPoison(hit));
    report('canaries', seeded.mint.tokens.length, 0, hits.length);
    expect(hits).toEqual([]);
  });
});

/** What was put into a table in the clear is there, and in the stream of it; nowhere else. */
function isPoison({ sink, token }: Hit): boolean {
  return token !== 'cut off' && token.field === 'poisoned event' && /^(table|stream) /.test(sink);
}

describe('with a leak in the product', () => {
  let trigger: Awaited<ReturnType<typeof openTriggers>>;

  beforeAll(async () => {
    trigger = await openTriggers(running);
  }, patience);

  /** What a function prints comes by a pipe, perhaps after its answer: it is all there once something is and nothing more comes. */
  async function printedSince(before: number): Promise<string> {
    for (let seen = before, quiet = 0, turn = 0; quiet < 5 && turn < 200; turn += 1) {
      await pause(50);
      quiet = running.printed.length > before && running.printed.length === seen ? quiet + 1 : 0;
      seen = running.printed.length;
    }
    return running.printed.slice(before).join('\n');
  }

  /** Opens a leak until something came out of it: two requests that have to meet do not meet each time. */
  async function printedBy(leak: string, by: Planted['by'], word: string, came: (printed: string) => boolean) {
    const before = running.printed.length;
    let printed = '';
    for (let round = 0; round < 10 && !came(printed); round += 1) {
      await trigger(leak, by, word);
      printed = await printedSince(before);
    }
    return printed;
  }

  /** What is found in the lines printed while one leak was open. */
  async function foundIn(leak: string, by: Planted['by']) {
    const { tokens, mint } = openMint(Object.keys(leaks).indexOf(leak));
    const found: Hit[] = [];
    for (const script of full ? scripts : scripts.slice(0, 1)) {
      const word = mint(script);
      const hits = (printed: string) => openSearch(tokens)('logs', printed);
      const came = (text: string) => (by === 'ours' ? text.includes('not-a-code') : hits(text).length > 0);
      const printed = await printedBy(leak, by, word, came);
      if (by === 'ours') expect(printed, 'nothing was given to our logger').toContain('not-a-code');
      found.push(...hits(printed));
    }
    return found;
  }

  test.each(Object.keys(leaks))(
    '[ASVS-16.2.5] our logger does not print it, and the search finds it where another does: %s',
    async (leak) => {
      expect(await foundIn(leak, 'ours'), 'through our own logger').toEqual([]);
      expect((await foundIn(leak, 'careless')).length).toBeGreaterThan(0);
    },
  );
});
