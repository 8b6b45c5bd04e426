import { dayOf, daysAfter } from '@homeward/domain/time';
import { organisationWrite } from '@homeward/store/directory';
import { providerWrite } from '@homeward/store/providers';
import { afterAll } from 'vitest';
import { demoProviders } from '../../../scripts/demo/directory.ts';
import { directoryWrites } from '../../../scripts/demo/seed.ts';
import { type Item, seatOf } from '../../functions/desks-in-process.ts';
import { openBrowser } from '../chromium.ts';
import { actorOf, everyOrganisation, everySeat, namesOf } from '../people.ts';
import { type Served, serveApp } from '../serving.ts';
import { openDoors, type Told } from './doors.ts';
import { recoveryKey } from './recovery.ts';

/** The built app before our own functions, over tables in which nothing lies but seats and the demo's directory. */
export type RealStage = Served &
  Pick<Doors, 'store' | 'plant'> & {
    /** One operation as a role, past the browser: the same functions answer. Without a body it reads. */
    readonly ask: (role: string, path: string, body?: unknown, version?: number) => Promise<Told>;
    /** Lays what it opens with, where it was taken away. */
    readonly begin: () => Promise<void>;
    /** Public keys of minutes, as they lie beside the app. */
    readonly publicKeys: object[];
  };
type Doors = Awaited<ReturnType<typeof openDoors>>;

type Laid = {
  /** A few seats and contacts of each kind instead of all: a list is looked at line by line, and its lines are alike. */
  readonly few?: boolean;
};

/** The border desk's seats and the contacts of Viet Nam; of all other contacts each tenth, whatever it has or lacks. */
function isAmongFew({ table, item: { pk, sk } }: Item, index: number): boolean {
  if (table === 'staff') return String(pk).startsWith('KH#transit#');
  return pk !== 'contact#listed' || String(sk).endsWith('-vn') || index % 10 === 0;
}

/** Opens it with everybody's seat and the demo's directory, its contacts verified twenty days ago. */
export async function openRealStage({ few = false }: Laid = {}): Promise<RealStage> {
  const { store, answer, plant, ...doors } = await openDoors();
  const ask: RealStage['ask'] = (role, path, body, version) => doors.ask(role, path, { body, version });
  const verified = daysAfter(dayOf(new Date().toISOString()), -20);
  const memorandum = demoProviders(verified).map((one) => ({ ...one, id: actorOf('provider').organisation }));
  const directory = directoryWrites(verified).filter((one, index) => !few || isAmongFew(one, index));
  const offices = everyOrganisation().map(organisationWrite) as unknown as readonly Item[];
  const seats = everySeat.map((seat) => seatOf(seat, { names: namesOf(seat) }));
  const begin = () => plant(...directory, ...offices, ...memorandum.map(providerWrite), ...seats);
  await begin();
  const publicKeys: object[] = [];
  const served = await serveApp({ answer, minutesKeys: () => publicKeys, config: { recoveryKey } });
  const close = async () => {
    await served.close();
    await doors.close();
  };
  return { ...served, store, ask, plant, begin, publicKeys, close };
}

/** The app before our own functions and a browser before it, for all tests of one file. */
export async function stagedForReal(laid: Laid = {}) {
  const [stage, browser] = await Promise.all([openRealStage(laid), openBrowser()]);
  afterAll(async () => {
    await browser.close();
    await stage.close();
  });
  return { stage, browser };
}
