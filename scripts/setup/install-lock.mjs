import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sentence } from './messages.mjs';

/** Two verbs started at once must not both rewrite node_modules: the second says that it waits, then finds it done. */
export async function withInstallLock(root, work) {
  const file = join(root, '.homeward', 'install.lock');
  mkdirSync(join(root, '.homeward'), { recursive: true });
  let told = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (!isAlive(holder)) rmSync(file, { force: true });
    else if (!told) sentence(`Another run (process ${holder}) is installing the packages; waiting for it.`);
    told ||= isAlive(holder);
    await sleep(300);
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
