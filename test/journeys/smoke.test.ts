import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, startCloud } from '@homeward/local/cloud';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../../scripts/demo/people.ts';
import { patient } from '../../scripts/deploy/smoke/patient.ts';
import { smoke } from '../../scripts/deploy/smoke/smoke.ts';
import type { Standing } from '../../scripts/deploy/smoke/standing.ts';
import { databaseOfThisSuite } from '../cloud/database-of-suite.ts';
import { layDirectory } from '../cloud/laid-directory.ts';
import { synthesised } from '../cloud/running.ts';

const staticDir = mkdtempSync(join(tmpdir(), 'homeward-smoke-'));
writeFileSync(join(staticDir, 'index.html'), '<!doctype html><title>Homeward</title>');

let cloud: Cloud;
let standing: Standing;
beforeAll(async () => {
  const siteHeaders = { 'content-security-policy': "default-src 'none'" };
  cloud = await startCloud({
    port: 0,
    outDir: synthesised,
    staticDir,
    siteHeaders,
    people,
    log: () => undefined,
    database: await databaseOfThisSuite(),
    lay: layDirectory,
  });
  const { url, issuer, clientId } = cloud;
  standing = { url, issuer, clientId, origin: url, token: await cloud.tokenFor('intake') };
}, 120_000);
afterAll(async () => {
  await cloud?.stop();
  rmSync(staticDir, { recursive: true });
});

async function tried(changed: Partial<Standing> = {}, ask?: typeof fetch) {
  const lines: string[] = [];
  const ended = await smoke({ ...standing, ...changed }, (line) => void lines.push(line), ask).then(
    () => 'whole',
    (error: Error) => error.message,
  );
  return { lines, ended };
}

async function trucks(): Promise<readonly { readonly id: string }[]> {
  const authorization = `Bearer ${standing.token}`;
  const listed = await fetch(`${cloud.url}/v1/transit/batches`, { headers: { authorization } });
  return ((await listed.json()) as { readonly items: readonly { readonly id: string }[] }).items;
}

type Request = { readonly method: string; readonly path: string };
const html = () => new Response('<html>Bad gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } });

/** The way to the platform, on which some answers are lost after they were given, or a page comes in their place. */
function badWay(
  lost: (request: Request, nth: number) => boolean,
  instead: () => Response | Promise<Response>,
): typeof fetch {
  const counts = new Map<string, number>();
  return async (input, init) => {
    const request = { method: init?.method ?? 'GET', path: new URL(String(input)).pathname };
    const nth = (counts.get(`${request.method} ${request.path}`) ?? 0) + 1;
    counts.set(`${request.method} ${request.path}`, nth);
    const answer = await fetch(input, init);
    return lost(request, nth) ? instead() : answer;
  };
}

describe('what is deployed is tried through its public address', () => {
  test('page, sign-in, closed door, and one arrival that is taken back with its truck', async () => {
    expect(await tried()).toEqual({
      ended: 'whole',
      lines: [
        `Trying ${cloud.url}, as people reach it.`,
        '✔ the page: it is there, and loads nothing from others',
        '✔ its settings: they lead to the sign-in of these stacks',
        '✔ the sign-in: it asks who is there',
        '✔ the API without a token: 401, and with a forged one 401',
        '✔ a function and its table: it looked for a link that there is not',
        '✔ an arrival: logged, read again and taken back',
        `All that was tried at ${cloud.url} answers as it should.`,
      ],
    });
    expect(await trucks()).toEqual([]);
  });

  test('without a token the arrival is said not to be tried, and without an address of its own nobody is sent to the sign-in', async () => {
    const { ended, lines } = await tried({ token: undefined, origin: undefined });
    expect([ended, lines[3], lines[6]]).toEqual([
      'whole',
      '✔ the sign-in: it is there; nobody can use it before "webOrigin" is set and deployed',
      '✔ an arrival: not tried: it takes the token of an intake officer (--try --token-file FILE)',
    ]);
  });

  test.each([
    [
      { url: 'http://127.0.0.1:9' },
      /^The stacks stand, and the page does not answer as it should at http:\/\/127\.0\.0\.1:9: fetch failed/,
    ],
    [{ issuer: 'https://other.invalid' }, /its settings .* leads to http:.*, not to https:\/\/other\.invalid\.$/],
    [{ origin: 'https://elsewhere.invalid' }, /the sign-in does not answer as it should .*: it answers \d+/],
    [{ token: 'no-token' }, /an arrival does not answer as it should .*: the gates: 401/],
  ])('%j is told in a sentence that names what does not answer', async (changed, says) => {
    expect((await tried(changed)).ended).toMatch(says);
  });
});

describe('on a bad way', () => {
  const cut = () => Promise.reject(new Error('the line was cut'));
  const [opens, logs, reads] = [/\/batches$/, /\/arrivals$/, /\/batches\/[^/]+$/];

  test.each([
    ['a truck was logged', opens],
    ['an arrival was logged', logs],
  ])('an answer lost after %s is asked for again, and nothing is logged twice', async (_, path) => {
    const way = badWay((one, nth) => one.method === 'POST' && path.test(one.path) && nth === 1, cut);
    expect((await tried({}, way)).ended).toBe('whole');
    expect(await trucks()).toEqual([]);
  });

  test('a step that fails in the middle is followed by the taking back, and said', async () => {
    const way = badWay(({ method, path }, nth) => method === 'GET' && reads.test(path) && nth === 1, html);
    expect((await tried({}, way)).ended).toMatch(
      /an arrival does not answer .*: 502 with text\/html, which is no answer of the platform\. What was logged is taken back\.$/,
    );
    expect(await trucks()).toEqual([]);
  });

  test('what cannot be taken back is named', async () => {
    const way = badWay(({ method, path }) => method === 'GET' && reads.test(path), html);
    const { ended } = await tried({}, way);
    const [truck] = await trucks();
    expect(ended).toMatch(new RegExp(`\\. The truck ${truck?.id} stays: take it back at the border desk\\.$`));
  });

  test('an address that takes the call and says nothing is given up', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const { ended } = await tried({ url }, patient(40));
    expect(ended).toMatch(/^The stacks stand, and the page does not answer .*: no answer within 0\.04 seconds/);
    silent.closeAllConnections();
    silent.close();
  });

  test('a page where the settings should be, or where a function should answer, is told as what it is', async () => {
    const page = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    const said = async (wrong: RegExp) =>
      (
        await tried(
          {},
          badWay(({ path }) => wrong.test(path), page),
        )
      ).ended;
    expect(await said(/config\.json$/)).toMatch(
      /its settings does not answer .*: config\.json answers 200 and leads to no sign-in/,
    );
    expect(await said(/links\/views$/)).toMatch(
      /a function and its table .*: a link that there is not is answered 200 with text\/html, not 404/,
    );
    expect(await said(/openid-configuration$/)).toMatch(
      /the sign-in .*: the discovery document of \S+ names no door\.$/,
    );
  });
});
