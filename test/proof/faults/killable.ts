import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cloud } from '@homeward/local/cloud';
import type { Odds } from './plan.ts';
import type { Tells, Told } from './platform.ts';

type Ready = Extract<Tells, { type: 'ready' }>;

/** The platform in a process of its own, on data that outlives it. */
export type Killable = {
  readonly url: string;
  /** The administrator's way to the tables. */
  readonly data: Pick<Cloud, 'tables' | 'admin'>;
  readonly tokenFor: (role: string) => Promise<string>;
  readonly faults: (odds: Odds | undefined) => void;
  /** Ends it without warning, in the middle of whatever it does; then its database, which says yes before its disk does, in peace. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Ends what the killed process has left behind in its group, and waits until nothing is there. */
async function groupEnded(group: number): Promise<void> {
  for (const deadline = Date.now() + 10_000; signalled(group, Date.now() < deadline ? 'SIGTERM' : 'SIGKILL'); )
    await sleep(50);
}

function signalled(group: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(-group, signal);
  } catch {
    return false;
  }
}

function ready(child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the platform ended while starting (${code})`)));
    child.on('message', (tells: Tells) => tells.type === 'ready' && resolve(tells));
  });
}

function tokens(child: ChildProcess, tell: (told: Told) => void) {
  const waiting = new Map<string, Promise<string>>();
  return (role: string) => {
    const underway = waiting.get(role);
    if (underway !== undefined) return underway;
    const token = new Promise<string>((resolve, reject) => {
      const hear = (tells: Tells) => {
        if (tells.type !== 'token' || tells.role !== role) return;
        child.off('message', hear);
        resolve(tells.token);
      };
      child.on('message', hear);
      child.once('exit', () => reject(new Error('the platform is down')));
      tell({ type: 'token', role });
    });
    waiting.set(role, token);
    token.catch(() => undefined).finally(() => waiting.delete(role));
    return token;
  };
}

/** Starts it and waits until it answers. `hears` gets each fault it met, and each fault its functions logged. */
export async function startPlatform(dataDir: string, hears: (tells: Tells) => void): Promise<Killable> {
  // A group of its own: what a killed process leaves behind can still be found and ended.
  const child = fork(join(import.meta.dirname, 'platform.ts'), [dataDir], {
    detached: true,
    silent: true,
    execArgv: ['--no-warnings'],
  });
  child.stderr?.on('data', (chunk: Buffer) => hears({ type: 'printed', line: String(chunk) }));
  child.on('message', hears);
  const tell = (told: Told) => void (child.connected && child.send(told));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended(child);
    await groupEnded(child.pid ?? 0);
  };
  const { url, tables, admin } = await ready(child);
  return {
    url,
    data: { tables, admin },
    tokenFor: tokens(child, tell),
    faults: (odds) => tell({ type: 'faults', odds }),
    kill,
    async stop() {
      tell({ type: 'stop' });
      await Promise.race([ended(child), sleep(10_000).then(kill)]);
    },
  };
}
