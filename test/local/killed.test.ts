import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startCloud } from '../../packages/local/src/cloud.ts';
import { lockDataDir } from '../../packages/local/src/data-lock.ts';
import { people } from './fixture/people.ts';
import { fixtureOut } from './fixture/synthesised.ts';

const outDir = await fixtureOut();
const dataDir = mkdtempSync(join(tmpdir(), 'homeward-killed-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

async function standing(): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('./fixture/platform.ts', import.meta.url));
  const child = spawn(process.execPath, [program, outDir, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  await new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
  return child;
}

function childrenOf(pid: number | undefined): readonly string[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
}

const onLinux = test.runIf(process.platform === 'linux');
const wait = { timeout: 10_000, interval: 20 };

onLinux(
  'a platform that is killed without warning leaves no process behind, and the next start finds its data free',
  async () => {
    const first = await standing();
    const children = childrenOf(first.pid);
    expect(children.some((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('DynamoDBLocal.jar'))).toBe(
      true,
    );
    first.kill('SIGKILL');
    await expect.poll(() => children.filter((pid) => readdirSync('/proc').includes(pid)), wait).toEqual([]);
    const second = await startCloud({ outDir, port: 0, dataDir, people, log: () => undefined });
    await second.stop();
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`homeward-code-${first.pid}-`))).toEqual([]);
  },
  90_000,
);

onLinux('a lock whose number belongs to another process by now is taken over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-locked-'));
  const lock = join(folder, 'in-use');
  writeFileSync(lock, `${process.pid} 1`);
  const giveBack = lockDataDir(folder);
  expect(readFileSync(lock, 'utf8')).toMatch(new RegExp(`^${process.pid} \\d{2,}$`));
  expect(() => lockDataDir(folder)).toThrow(`is in use by the running process ${process.pid}.`);
  giveBack();
  expect(existsSync(lock)).toBe(false);
  rmSync(folder, { recursive: true });
});
