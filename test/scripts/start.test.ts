import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../packages/local/src/loopback.ts';
import { root } from '../../scripts/run/root.ts';
import { theRunning } from '../../scripts/start/running-file.ts';
import {
  answered,
  childrenOf,
  descendantsOf,
  heard,
  pathWithoutJava,
  run,
  said,
  started,
  urlOf,
  type Verb,
} from './started-verb.ts';

const minutes = 60_000;
const wait = { timeout: 2 * minutes, interval: 50 };

// A test that failed half-way must leave nothing running either; what has ended takes no signal.
afterAll(() => {
  for (const child of started) child.kill('SIGTERM');
});

describe('npm start', { timeout: 5 * minutes }, () => {
  let port: number;
  let first: Verb;
  let url: string;

  beforeAll(async () => {
    port = await freePort();
    first = heard(spawn('npm', ['start', '--', '--port', String(port), '--empty'], { cwd: root }));
    url = await urlOf(first);
    await said(first, /Ctrl-C stops everything/);
  }, 5 * minutes);

  test('says on plain lines what it started, where it is and who may sign in', () => {
    const text = first.printed();
    for (const name of ['stacks', 'web app', 'database', 'tables', 'keys', 'sign-in', 'api', 'directory'])
      expect(text).toMatch(new RegExp(`^ ✔ ${name} .* \\d+\\.\\d s$`, 'm'));
    expect(url).toBe(`http://127.0.0.1:${port}`);
    for (const place of ['/v1 ', '/docs ', '/docs/api ', '/openapi.json', '/dev/mail', '/dev/clock'])
      expect(text).toContain(url + place);
    expect(text).toMatch(/^ {3}embassy-vn +Minh +embassy of viet nam \(Vietnamese\)$/m);
    expect(text).not.toContain('\u001b');
  });

  test('serves the app with the headers of the deployed one and this sign-in, the contract, and its health', async () => {
    const page = await fetch(url);
    const issuer = /Sign-in +(\S+)$/m.exec(first.printed())?.[1];
    expect(page.headers.get('content-security-policy')).toContain(`connect-src 'self' ${issuer};`);
    expect(page.headers.get('permissions-policy')).toContain('geolocation=()');
    const jwk = { kty: 'RSA', alg: 'RSA-OAEP-256', use: 'enc', n: expect.stringMatching(/^[\w-]{512}$/), e: 'AQAB' };
    const recoveryKey = { kid: expect.stringMatching(/^[0-9a-f-]{36}$/), jwk };
    expect(await (await fetch(`${url}/config.json`)).json()).toMatchObject({ issuer, demo: true, recoveryKey });
    expect((await fetch(`${url}/v1/health`)).status).toBe(200);
    expect(await (await fetch(`${url}/docs/api`)).text()).toContain('confirmHandover');
    expect(await (await fetch(`${url}/docs`)).text()).toContain('href="/docs/km/intake.html"');
  });

  test('token prints a token alone that the platform takes', async () => {
    const verb = run('token.ts', ['embassy-vn']);
    expect((await answered(verb)).code).toBe(0);
    expect(verb.printed()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const headers = { authorization: `Bearer ${verb.printed().trim()}` };
    const me = await fetch(`${url}/v1/embassy-vn/me`, { headers });
    expect([me.status, await me.json()]).toMatchObject([200, { role: 'embassy-vn', country: 'VN' }]);
  });

  test('a second one takes the next port and says so; verbs talk to the newest, and to the first again after it', async () => {
    const second = run('start.ts', ['--port', String(port), '--empty']);
    const other = await urlOf(second);
    expect(other).not.toBe(url);
    expect(second.printed()).toContain(` Port ${port} is taken: this one is at ${new URL(other).port}.`);
    expect(second.printed()).not.toContain('demo data');
    // Every verb that talks to a platform finds it by this note.
    expect(theRunning().url).toBe(other);
    const children = childrenOf(second.child.pid);
    expect(children.map(({ name }) => name)).toContain('java');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    await expect.poll(() => children.filter(({ pid }) => existsSync(`/proc/${pid}`)), wait).toEqual([]);
    expect(theRunning().url).toBe(url);
  });

  test('ends with everything it started when its npm is killed', async () => {
    const family = descendantsOf(first.child.pid);
    expect(family.map(({ name }) => name)).toContain('java');
    first.child.kill('SIGKILL');
    await expect.poll(() => family.filter(({ pid }) => existsSync(`/proc/${pid}`)), wait).toEqual([]);
  });
});

describe('npm start that cannot', { timeout: 3 * minutes }, () => {
  test('without Java names the package and ends with 1, nothing left running', async () => {
    const folder = pathWithoutJava();
    const verb = run('start.ts', ['--port', '0', '--empty'], { ...process.env, PATH: folder });
    const { code, lines } = await answered(verb);
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/^The local database needs Java: install the package default-jre-headless/);
    expect(lines.join('\n')).not.toMatch(/^ {4}at /m);
  });
});

describe('npm start that is told to stop', { timeout: 3 * minutes }, () => {
  test.each(['node', 'java'])('while %s still works for it ends with 0 and leaves nothing behind', async (name) => {
    const verb = run('start.ts', ['--port', '0', '--empty']);
    await expect.poll(() => childrenOf(verb.child.pid).map((one) => one.name), wait).toContain(name);
    const children = childrenOf(verb.child.pid);
    verb.child.kill('SIGINT');
    expect(await verb.ended).toBe(0);
    await expect.poll(() => children.filter(({ pid }) => existsSync(`/proc/${pid}`)), wait).toEqual([]);
  });
});
