import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withInstallLock } from './install-lock.mjs';
import { diskProblem, progress, Stop } from './messages.mjs';

/** Brings node_modules to what package-lock.json says; does nothing, in milliseconds, when it already is. */
export async function installPackages(root) {
  if (fits(root)) return;
  try {
    await withInstallLock(root, async () => {
      if (!fits(root)) await install(root);
    });
  } catch (error) {
    const problem = error instanceof Stop ? undefined : diskProblem(`${error.code} ${error.message}`, root);
    throw problem ? new Stop(problem) : error;
  }
}

const stampFile = (root) => join(root, 'node_modules', '.homeward-stamp');
const stampOf = (lock) => createHash('sha256').update(lock).digest('hex');

/** A stamp of the lock says so at once; without one, an installation made by hand counts when every version agrees. */
function fits(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const file = stampFile(root);
  if (existsSync(file) && readFileSync(file, 'utf8') === stampOf(lock)) return true;
  if (!everyVersionAgrees(root, JSON.parse(lock))) return false;
  writeFileSync(file, stampOf(lock));
  return true;
}

function everyVersionAgrees(root, lock) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return wanted(lock).every((path) => installed[path]?.version === lock.packages[path].version);
}

/** The paths npm must put on this machine: what is not optional, and what is built for this system and processor. */
function wanted(lock) {
  const builtForHere = ({ os, cpu, libc }) => os?.includes(process.platform) && cpu?.includes(process.arch) && !libc;
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link)
    .filter(([, entry]) => !entry.optional || builtForHere(entry))
    .map(([path]) => path);
}

async function install(root) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const paths = wanted(JSON.parse(lock));
  const there = () => paths.filter((path) => existsSync(join(root, path, 'package.json'))).length;
  const finish = progress('installing packages', () => `${there()} of ${paths.length}`);
  const { code, output } = await npm(root, ['ci', '--loglevel=warn', '--no-audit', '--no-fund']);
  // npm only warns about a file it could not unpack, a full disk for example, and ends with 0.
  const good = code === 0 && !output.includes('TAR_ENTRY_ERROR');
  finish(good ? '✔' : '✘');
  if (good) return writeFileSync(stampFile(root), stampOf(lock));
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
  throw new Stop(explain(output, root));
}

function npm(root, args) {
  const script = process.env.npm_execpath;
  const [command, first] = script && /\.[cm]?js$/.test(script) ? [process.execPath, [script]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const stop = () => child.kill('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.on('error', (error) =>
      reject(error.code === 'ENOENT' ? new Stop('npm was not found: it comes with Node.') : error),
    );
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, output });
    });
  });
}

function explain(output, root) {
  const disk = diskProblem(output, root);
  if (disk) return disk;
  const said = output.replace(/^npm warn .*\n?/gm, '').trim() || output.trim();
  if (said === '') return 'Installing the packages was interrupted; the next run starts it again.';
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/.test(said)) {
    return `The packages could not be fetched: the npm registry does not answer. What npm said:\n${said}`;
  }
  return `Installing the packages failed. What npm said:\n${said}`;
}
