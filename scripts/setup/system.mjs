import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { diskProblem, progress } from './messages.mjs';

/**
 * Installs a Debian package when this is Debian and we are root; otherwise names it.
 * Returns the sentence that says what is missing, or undefined when it is there now.
 */
export async function installSystemPackage(thing) {
  const missing = `${thing.what}, is missing: install the package ${thing.package} (apt-get install ${thing.package}).`;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return missing;
  const finish = progress(`installing ${thing.package}`, () => '');
  const output = await aptInstall(thing.package);
  const ok = thing.present();
  finish(ok ? '✔' : '✘');
  if (ok) return undefined;
  const reason = diskProblem(output, '/') ?? output.trim().split('\n').at(-1);
  return `${missing} Trying that failed: ${reason}`;
}

async function aptInstall(name) {
  const install = ['install', '-y', '--no-install-recommends', name];
  const first = await apt(install);
  if (first.code === 0) return first.output;
  // A bare machine has no package lists, an old one has stale ones: fetch them and try once more.
  const update = await apt(['update']);
  const second = await apt(install);
  return second.code === 0 ? second.output : `${update.output}\n${second.output}`;
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return new Promise((resolve) => {
    const child = spawn('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
