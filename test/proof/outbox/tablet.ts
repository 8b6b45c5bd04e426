import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { type DeviceDb, openDatabase } from '../../../packages/web/src/device/database.ts';
import { vaultKey } from '../../../packages/web/src/device/sealing.ts';
import { type Outbox, outboxOn, refresh } from '../../../packages/web/src/outbox/outbox.ts';
import { type Sender, startSender, stopSender } from '../../../packages/web/src/outbox/sender.ts';
import type { Clock } from './clock.ts';
import { type Line, type makeServer, over } from './server.ts';

/** Web Locks of one device: one holder a name, the next when it lets go or its tab dies. */
function makeLocks() {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    request(_name: string, { signal }: { signal: AbortSignal }, run: () => Promise<unknown>) {
      const gone = new Promise((resolve) => signal.addEventListener('abort', resolve));
      const mine = turn.then(() => (signal.aborted ? undefined : Promise.race([run(), gone])));
      turn = mine.catch(() => undefined);
      return mine;
    },
  } as Pick<LockManager, 'request'>;
}

const full = new Set<string>();

/** Devices by whose name the disk takes nothing more. */
export function fillDisk(by: string, isFull: boolean): void {
  if (isFull) full.add(by);
  else full.delete(by);
}

for (const write of ['add', 'put'] as const) {
  const whole = IDBObjectStore.prototype[write];
  IDBObjectStore.prototype[write] = function (this: IDBObjectStore, value: { by?: string }, ...key) {
    if (full.has(value.by ?? '')) throw new DOMException('the disk is full', 'QuotaExceededError');
    return whole.call(this, value, ...key);
  } as typeof whole;
}

export type Tab = { readonly outbox: Outbox; readonly sender: Sender; readonly db: DeviceDb };
export type Tablet = ReturnType<typeof makeTablet>;
type World = { readonly clock: Clock; readonly server: ReturnType<typeof makeServer>; line: () => Line };

/** A device with its disk, its locks, its clock (wrong by `off`) and its tabs, which come and go. */
export function makeTablet(world: World, by: string, off: number) {
  const disk = new IDBFactory();
  const locks = makeLocks();
  const tabs: Tab[] = [];
  const bytes = new Uint8Array(32).fill(by.length);
  const now = () => world.clock.now() + off;
  let asleep = 0;
  const wait: Clock['wait'] = async (milliseconds, signal) => {
    asleep += 1;
    await world.clock.wait(milliseconds, signal);
    asleep -= 1;
  };

  async function open(): Promise<Tab> {
    globalThis.indexedDB = disk;
    const db = await openDatabase();
    const key = await vaultKey(bytes.slice());
    const tell = () => {
      for (const tab of tabs) if (tab.db !== db) void refresh(tab.outbox).catch(() => undefined);
    };
    const outbox = outboxOn({ db, key, by, now, tell });
    await refresh(outbox);
    const sender = startSender(outbox, {
      locks,
      wait,
      clockOffset: async () => (world.line() === 'cut' ? undefined : -off),
      ask: (sending) => over(world.line(), { wait }, () => world.server.perform(sending)),
    });
    const tab = { outbox, sender, db };
    tabs.push(tab);
    return tab;
  }

  /** Gone in the middle of whatever it did: nothing of it runs on, its lock is free. */
  function kill(tab: Tab): void {
    tabs.splice(tabs.indexOf(tab), 1);
    stopSender(tab.sender);
    tab.db.close();
  }
  /** Nothing runs on this device that needs no time to pass. */
  const isIdle = () => tabs.length === 0 || asleep > 0;
  return { by, tabs, open, kill, isIdle };
}
