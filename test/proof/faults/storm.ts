import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Crowd, letThemCome } from './crowd.ts';
import type { Acknowledged, Way } from './device.ts';
import { type Killable, startPlatform } from './killable.ts';
import type { Odds } from './plan.ts';
import type { Tells } from './platform.ts';
import { openLine } from './proxy.ts';

/** `kills`: once, in the middle; twice, at the end as well. */
type Storm = Crowd & { readonly database: Odds; readonly line: Odds; readonly kills: number };

export type AfterTheStorm = {
  readonly taken: readonly Acknowledged[];
  readonly counts: Readonly<Record<string, number>>;
  readonly platform: Killable;
  /** Past the bad line, to the platform that was started again. */
  readonly way: Way;
  readonly stop: () => Promise<void>;
};

/** Tokens are kept until the platform says no to one, as a browser does. */
function wayTo(url: () => string, tokenFor: (role: string) => Promise<string>): Way {
  const kept = new Map<string, Promise<string>>();
  return {
    url,
    tokenFor: (role) => {
      const token = kept.get(role) ?? tokenFor(role);
      kept.set(role, token);
      token.catch(() => kept.delete(role));
      return token;
    },
    renewed: (role) => void kept.delete(role),
  };
}

/** The platform, started again on the same data each time it was killed. */
async function keptAlive(database: Odds, count: (kind: string) => void) {
  const dataDir = mkdtempSync(join(tmpdir(), 'homeward-storm-'));
  const hears = (tells: Tells) => tells.type === 'fault' && count(`database: ${tells.kind}`);
  let platform = await startPlatform(dataDir, hears);
  let run = 0;
  const withFaults = () => platform.faults({ ...database, seed: database.seed + run++ });
  return {
    now: () => platform,
    withFaults,
    async again() {
      await platform.kill();
      count('server killed');
      platform = await startPlatform(dataDir, hears);
    },
    async stop() {
      await platform.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs the crowd through the storm, kills the server when half the arrivals are taken, and perhaps once more at the end. */
export async function throughTheStorm({ database, line: lineOdds, kills, ...crowd }: Storm): Promise<AfterTheStorm> {
  const counts: Record<string, number> = {};
  const count = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  const server = await keptAlive(database, count);
  const line = await openLine(lineOdds, (kind) => count(`line: ${kind}`));
  const open = () => line.leadsTo(server.now().url);
  const taken: Acknowledged[] = [];
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  let interrupted: Promise<void> | undefined;
  const interrupt = async () => {
    await server.again();
    server.withFaults();
    open();
  };
  const heard = (one: Acknowledged) => {
    taken.push(one);
    if (taken.length % 500 === 0) console.log(`faults: ${taken.length} commands taken after ${seconds()} s`);
    if (taken.length >= crowd.arrivals / 2) interrupted ??= interrupt();
  };
  const tokenFor = (role: string) => server.now().tokenFor(role);
  try {
    server.withFaults();
    open();
    await letThemCome(
      wayTo(() => line.url, tokenFor),
      crowd,
      heard,
    );
    await interrupted;
    if (kills > 1) await server.again();
    server.now().faults(undefined);
    return { taken, counts, platform: server.now(), way: wayTo(() => server.now().url, tokenFor), stop: server.stop };
  } catch (fault) {
    await server.stop();
    throw fault;
  } finally {
    await line.stop();
  }
}
