import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const lock = JSON.stringify({ packages: { '': {}, 'node_modules/zod': { version: '4.6.7' } } });

let house: string;

/** A checkout with nothing installed, whose npm is a script of ours and whose verb says on which Node it runs. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-setup-'));
  cpSync(join(root, 'scripts/setup'), join(house, 'scripts/setup'), { recursive: true });
  cpSync(join(root, 'scripts/setup.mjs'), join(house, 'scripts/setup.mjs'));
  write('package.json', '{"type":"module"}');
  write('package-lock.json', lock);
  write(
    'scripts/law.ts',
    'const said: string = process.argv.slice(2).join(" "); console.log("law", said); process.exitCode = 7;',
  );
  npmDoes(`
    import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
    appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n');
    mkdirSync('node_modules/zod', { recursive: true });
    writeFileSync('node_modules/zod/package.json', '{"version":"4.6.7"}');
    await new Promise((resolve) => setTimeout(resolve, 400));`);
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

const npmDoes = (text: string): void => write('npm.mjs', text);
const env = (): NodeJS.ProcessEnv => ({ ...process.env, npm_execpath: join(house, 'npm.mjs'), DEBUG: '' });

function setup(...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['scripts/setup.mjs', ...args], { cwd: house, encoding: 'utf8', env: env() });
}

const installs = (): number => readFileSync(join(house, 'npm.log'), 'utf8').trimEnd().split('\n').length;

describe('the first run', () => {
  test('installs what the lock says, shows it, and hands arguments and exit code through', () => {
    const { status, stdout, stderr } = setup('law', '--json', 'x');
    expect({ status, stdout }).toEqual({ status: 7, stdout: 'law --json x\n' });
    expect(stderr).toMatch(/installing packages {2}0 of 1 {2}0 s\n.*✔ installing packages {2}1 of 1/s);
    expect(readFileSync(join(house, 'npm.log'), 'utf8')).toBe('ci --loglevel=warn --no-audit --no-fund\n');
  });

  test('the second run installs nothing and a changed lock installs again', () => {
    setup('law');
    expect(setup('law').stderr).toBe('');
    write('package-lock.json', lock.replace('4.6.7', '4.6.8'));
    setup('law');
    expect(installs()).toBe(2);
  });

  test('an installation made by hand is taken as it is when every version agrees', () => {
    write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/zod': { version: '4.6.7' } } }),
    );
    expect(setup('law').status).toBe(7);
    expect(existsSync(join(house, 'npm.log'))).toBe(false);
    const stamp = createHash('sha256').update(lock).digest('hex');
    expect(readFileSync(join(house, 'node_modules/.homeward-stamp'), 'utf8')).toBe(stamp);
  });

  test('two at once install once: the second says that it waits', async () => {
    const first = spawn(process.execPath, ['scripts/setup.mjs', 'law'], { cwd: house, env: env(), stdio: 'ignore' });
    while (!existsSync(join(house, '.homeward/install.lock'))) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = setup('law');
    expect(second.stderr).toBe(`Another run (process ${first.pid}) is installing the packages; waiting for it.\n`);
    expect(second.status).toBe(7);
    expect(installs()).toBe(1);
  });

  test('a lock left behind by a dead process holds nobody up', () => {
    write('.homeward/install.lock', '999999999');
    expect(setup('law').status).toBe(7);
  });
});

describe('what goes wrong is one sentence and never a stack trace', () => {
  test.each([
    [
      'a full disk',
      `console.error('npm error code ENOSPC'); process.exit(1);`,
      /^The disk is full: installing needs about 1.2 GB/,
    ],
    ['no network', `console.error('npm error code EAI_AGAIN'); process.exit(1);`, /^The packages could not be fetched/],
    [
      'anything else npm says',
      `console.error('npm error EUSAGE'); process.exit(1);`,
      /^Installing the packages failed/,
    ],
  ])('%s', (_, npm, sentence) => {
    npmDoes(npm);
    const { status, stderr } = setup('law');
    expect(status).toBe(1);
    expect(stderr.split('\n').at(2)).toMatch(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a disk that fills up while npm unpacks, which npm only warns about: nothing counts as installed', () => {
    npmDoes(`
      import { mkdirSync, writeFileSync } from 'node:fs';
      mkdirSync('node_modules', { recursive: true });
      writeFileSync('node_modules/.package-lock.json', '{"packages":{"node_modules/zod":{"version":"4.6.7"}}}');
      console.error('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write');`);
    for (const run of [setup('law'), setup('law')]) {
      expect(run.stderr).toMatch(/^The disk is full/m);
      expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: '' });
    }
  });

  test('a verb that does not exist', () => {
    const said = 'There is no verb "../x": package.json lists the verbs under "scripts".\n';
    expect(setup('../x')).toMatchObject({ status: 1, stderr: said, stdout: '' });
  });

  test('a Node that is too old', () => {
    write(
      'old.mjs',
      `Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); await import('./scripts/setup.mjs');`,
    );
    const { status, stderr } = spawnSync(process.execPath, ['old.mjs', 'law'], {
      cwd: house,
      encoding: 'utf8',
      env: env(),
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Homeward needs Node 20.19 or newer to set itself up; this is Node 18.20.0.\n',
    });
  });
});

describe('what the database needs', () => {
  /** A PATH with nothing on it but an apt-get that does as told: Java is neither there nor installable. */
  function withoutJava(verb: string, aptSays: string): SpawnSyncReturns<string> {
    write(`scripts/${verb}.ts`, 'console.log("ran");');
    write('path/apt-get', `#!${process.execPath}\nconsole.log(${JSON.stringify(aptSays)}); process.exit(100);`);
    chmodSync(join(house, 'path/apt-get'), 0o755);
    const bare = { ...env(), PATH: join(house, 'path') };
    return spawnSync(process.execPath, ['scripts/setup.mjs', verb], { cwd: house, encoding: 'utf8', env: bare });
  }

  test('npm start without Java names the package and ends with 1', () => {
    const { status, stdout, stderr } = withoutJava('start', 'E: Unable to locate package');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^Java, for the local database, is missing: install the package default-jre-headless/,
    );
  });

  test('npm test without Java says that suites are skipped and goes on', () => {
    const { status, stdout, stderr } = withoutJava('test', 'E: Unable to locate package');
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'ran\n' });
    expect(stderr).toMatch(/Java, for the local database.*The suites that need it will be skipped\./);
  });
});

test('a signal to the verb ends what it started, with the code that says so', async () => {
  write(
    'scripts/law.ts',
    'process.on("SIGTERM", () => process.exit(3)); console.log("up"); setInterval(() => undefined, 1000);',
  );
  const verb = spawn(process.execPath, ['scripts/setup.mjs', 'law'], {
    cwd: house,
    env: env(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  verb.stdout.once('data', () => verb.kill('SIGTERM'));
  expect(await new Promise((resolve) => verb.on('exit', resolve))).toBe(3);
});
