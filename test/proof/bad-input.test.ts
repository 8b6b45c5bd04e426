import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Place as Platform } from '../../scripts/demo/acting.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { InProcess } from '../cloud/in-process/platform.ts';
import type { Running } from '../cloud/running.ts';
import { type Answered, ask, bodyOf, goodHeaders, type Wish } from '../functions/asking.ts';
import { knownPath, type Place, places } from '../functions/places.ts';
import { inLanes } from '../functions/sending.ts';
import { openTold, startTold } from '../functions/told-world.ts';
import type { World } from '../functions/whole-tale.ts';
import { badAddresses, badHeaders, forgedCursors } from './bad-addresses.ts';
import { type Bad, canary, wrongLeaves, wrongWhole } from './bad-bodies.ts';
import { goodBody, roleOf } from './good-request.ts';
import { report } from './report.ts';
import { storedIn } from './stored-in.ts';

const full = process.env['PROOF'] === '1';
const seed = 20_090_220;
/** One in so many of the wrong bodies, fields and addresses under `npm test`; all of them under `npm run proof`. */
const oneIn = full ? { body: 1, field: 1, address: 1 } : { body: 9, field: 27, address: 6 };

/**
 * What a function answers by itself is asked in this process, one in so many of it over HTTP too. The gateway's part is all over HTTP,
 * as everything is under `npm run proof`.
 */
const oneOverHttpIn = full ? 1 : 12;

let running: Running;
let inProcess: InProcess;
let world: World;
let [asked, count, overHttp] = [0, 0, 0];

/** The whole tale, and all of it over HTTP, on a machine that does other things too. */
const patience = 600_000;
if (full) vi.setConfig({ testTimeout: patience });

beforeAll(async () => {
  ({ running, world } = await startTold());
  inProcess = (await openTold()).platform;
  // What the clocks owe by now they write before anything is counted: their own call may fall between two counts.
  const { cloud } = running;
  await cloud.streams.drained();
  await cloud.clock.moveTo(new Date(cloud.clock.now() + 5 * 60_000).toISOString());
  await cloud.streams.drained();
  await cloud.streams.drained();
}, patience);
afterAll(async () => {
  inProcess?.close();
  await running?.cloud.stop();
});

/** Where the next question that a function answers by itself is asked. */
function nextPlatform(): Platform {
  asked += 1;
  return asked % oneOverHttpIn === 0 ? running.cloud : inProcess;
}

/** Asked of a platform, as somebody of this role. */
async function askAs(platform: Platform, role: string, method: string, path: string, wish: Wish): Promise<Answered> {
  if (platform === running.cloud) overHttp += 1;
  const token = await platform.tokenFor(role === 'person' ? 'case-worker' : role);
  return ask(platform.url, method, path, { ...wish, token, by: platform.fetch });
}

const clear = [400, 401, 404, 409, 413, 415, 422];
/** A body is judged before anything is looked up: its own fault is the answer, whatever the record. */
const ofTheBody = [400, 413, 415];

/** What is wrong with an answer to bad input; nothing when it is a clear problem that says nothing back. */
function wrongWith(answer: Answered, statuses = clear): string | undefined {
  count += 1;
  const said = `${JSON.stringify(answer.headers)}${answer.text}`;
  if (said.includes(canary)) return 'echoes what was sent';
  if (answer.text.length > 20_000) return 'is longer than any problem';
  if (!statuses.includes(answer.status)) return `is ${answer.status}: ${answer.text.slice(0, 200)}`;
  const type = answer.headers['content-type'] ?? '';
  const gateway = type === 'application/json' && 'message' in bodyOf(answer) && answer.status !== 422;
  return gateway || type.startsWith('application/problem+json') ? undefined : `is ${type}`;
}

/** What is stored, on the cloud and in this process. */
async function stored() {
  const { tables } = running.cloud;
  return [await storedIn(adminStore(running.cloud).db, tables), await storedIn(inProcess.store.db, tables)];
}

// One desk an operation is enough for every field of a body: the same code reads it at all desks.
const perOperation = places.filter(
  (place, index) => places.findIndex(({ route }) => route.operationId === place.route.operationId) === index,
);
const everywhere = full ? places : perOperation;
const written = everywhere.filter(({ route }) => route.method === 'POST');

function send(place: Place, { body, encoding }: Bad): Promise<Answered> {
  const version = world.journal.versionOf(
    knownPath(place, world)
      .split('/')
      .slice(0, 5)
      .join('/')
      .replace(/^\/v1\/[^/]+/, ''),
  );
  const more = encoding === undefined ? {} : { 'content-encoding': encoding };
  const headers = { ...goodHeaders(place.route, version), ...more };
  return askAs(nextPlatform(), roleOf(place), 'POST', knownPath(place, world), { headers, body });
}

/** So many are asked at once: an answer about what is not there waits for its step. */
const lanes = 4;

async function findings(
  of: readonly (readonly [string, () => Promise<Answered>])[],
  statuses = clear,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const look = async (name: string, answer: () => Promise<Answered>) => {
    const found = wrongWith(await answer(), statuses);
    if (found !== undefined) wrong.push(`${name} ${found}`);
  };
  await inLanes(of.map(([name, answer], index) => [`${index % lanes}`, () => look(name, answer)] as const));
  return wrong;
}

describe('bad input', () => {
  const all: string[] = [];

  test('[ASVS-2.2.2] in a body is answered with a clear problem, stores nothing and is said back to nobody', async () => {
    await running.cloud.streams.drained();
    const before = await stored();
    for (const [turn, place] of written.entries()) {
      const body = goodBody(place, world);
      const known = perOperation.includes(place) ? wrongLeaves(place.route, body) : [];
      const leaves = known.filter((_, index) => index % oneIn.field === 0);
      const whole = wrongWhole(place.route, body).filter((_, index) => index % oneIn.body === turn % oneIn.body);
      const bad = [...whole, ...leaves];
      all.push(
        ...(await findings(
          bad.map((one) => [one.name, () => send(place, one)] as const),
          // A wrong code answers as a window that is not there, a wrong wrap as one of nothing.
          ['enterOwnRecord', 'recoverQueue'].includes(place.route.operationId) ? [...ofTheBody, 404] : ofTheBody,
        )),
      );
    }
    expect(all).toEqual([]);
    await running.cloud.streams.drained();
    expect(await stored()).toEqual(before);
  });

  test('in an address, a header or a cursor as well', async () => {
    const before = await stored();
    const addressed = everywhere.flatMap((place) => {
      const path = knownPath(place, world);
      const body = place.route.method === 'POST' ? { body: JSON.stringify(goodBody(place, world)) } : {};
      const get =
        (to: string, where = nextPlatform, headers = {}) =>
        () => {
          const wish = { headers: { ...goodHeaders(place.route), ...headers }, ...body };
          return askAs(where(), roleOf(place), place.route.method, to, wish);
        };
      const atTheGateway = () => running.cloud;
      return [
        ...badAddresses(place.route, path).map(
          (to) => [`${place.title} ${to.slice(0, 90)}`, get(to, atTheGateway)] as const,
        ),
        ...(place.route.method === 'POST'
          ? badHeaders(place.route).map(
              (more) => [`${place.title} ${JSON.stringify(more).slice(0, 90)}`, get(path, nextPlatform, more)] as const,
            )
          : []),
        ...forgedCursors(place.route).map(
          (query) => [`${place.title} ${query.slice(0, 90)}`, get(`${path}?${query}`)] as const,
        ),
      ];
    });
    const wrong = await findings(addressed.filter((_, index) => index % oneIn.address === 0));
    all.push(...wrong);
    expect(wrong).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  test('[ASVS-16.4.1] leaves no word in what the functions print', () => {
    const lines = running.printed.filter((line) => line.includes(canary) || line.includes('Invented'));
    if (lines.length > 0) all.push(...lines);
    expect(lines).toEqual([]);
    expect(running.printed.length).toBeGreaterThan(overHttp / 2);
  });

  test('was enough of it', () => {
    report('bad-input', count, seed, all.length);
    console.log(`bad input: ${count} requests, ${overHttp} over HTTP, ${all.length} findings`);
    expect(count).toBeGreaterThan(full ? 8000 : 700);
    expect(overHttp).toBeGreaterThan(full ? 8000 : 300);
  });

  test('would be found out: an answer that says a sent word back, and a 500', () => {
    const headers = { 'content-type': 'application/problem+json; charset=utf-8' };
    expect(wrongWith({ status: 400, headers, text: `{"pointer":"/${canary}"}` })).toBe('echoes what was sent');
    expect(wrongWith({ status: 500, headers, text: '{}' })).toContain('is 500');
    expect(wrongWith({ status: 200, headers, text: '{}' })).toContain('is 200');
  });
});
