import type { Store } from '@homeward/store/open-store';
import { afterAll } from 'vitest';
import { type Item, seatOf } from '../../functions/desks-in-process.ts';
import { openBrowser } from '../chromium.ts';
import { recoveryKey } from '../fake/recovery.ts';
import { actorOf, everyRole } from '../people.ts';
import { type Served, serveApp } from '../serving.ts';
import { openDoors, type Told } from './doors.ts';

/** The built app before our own functions, over a database of its own. */
export type RealStage = Served & {
  readonly store: Store;
  /** One operation as a role, past the browser: the same functions answer. Without a body it reads. */
  readonly ask: (role: string, path: string, body?: unknown, version?: number) => Promise<Told>;
  readonly plant: (...items: readonly Item[]) => Promise<void>;
};

/** Opens it with everybody's seat and nothing else. */
async function openRealStage(): Promise<RealStage> {
  const { answer, ask, plant, store, close: closeDoors } = await openDoors();
  await plant(...everyRole.map((role) => seatOf(actorOf(role))));
  const served = await serveApp({ answer, minutesKeys: () => [], config: { recoveryKey } });
  const close = async () => {
    await served.close();
    await closeDoors();
  };
  return { ...served, store, ask: (role, path, body, version) => ask(role, path, { body, version }), plant, close };
}

/** The app before our own functions and a browser before it, for all tests of one file. */
export async function stagedForReal() {
  const [stage, browser] = await Promise.all([openRealStage(), openBrowser()]);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  return { stage, browser };
}
