import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMailBox } from '../../packages/local/src/mail.ts';
import { startServer } from '../../packages/local/src/server.ts';
import { people } from './fixture/people.ts';
import { fixtureOut } from './fixture/synthesised.ts';

test('health says 503 when database, keys or sign-in do not answer', async () => {
  const api = { routes: [], has: () => false, serve: async () => undefined };
  const server = await startServer({
    port: 0,
    api,
    mail: openMailBox(Date.now),
    now: Date.now,
    moveTo: async () => undefined,
    healthy: async () => false,
    webConfig: async () => ({}),
  });
  const answer = await fetch(`${server.url}/v1/health`);
  expect([answer.status, await answer.json()]).toEqual([503, { status: 'unavailable' }]);
  await server.close();
});

const outDir = await fixtureOut();

/** Runs a cloud in a process of its own and returns what it printed once it is up, with the process. */
async function cloudProcess() {
  const script = join(mkdtempSync(join(tmpdir(), 'homeward-process-')), 'start.ts');
  const module = new URL('../../packages/local/src/cloud.ts', import.meta.url).href;
  writeFileSync(
    script,
    `import { startCloud } from '${module}';
const cloud = await startCloud({ outDir: ${JSON.stringify(outDir)}, port: 0, people: ${JSON.stringify(people)}, log: () => undefined });
console.log(JSON.stringify({ url: cloud.url }));`,
  );
  const child = spawn(process.execPath, ['--no-warnings', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map(Number);
  return { child, url: (JSON.parse(printed) as { url: string }).url, children };
}

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

// SIGTERM, which ends in the same place: test/scripts/start.test.ts.
test('SIGINT ends the cloud and its database and exits with 0', { timeout: 60_000 }, async () => {
  const { child, url, children } = await cloudProcess();
  expect((await fetch(`${url}/v1/health`)).status).toBe(200);
  expect(children.some(alive)).toBe(true);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(children.some(alive)).toBe(false);
});
