import { uuidv7 } from 'uuidv7';
import type { Acting } from '../demo/acting.ts';
import { adminStore } from '../demo/seed.ts';
import { coldImport } from './cold-import.ts';
import { created, done } from './done.ts';
import type { Platform } from './platform.ts';
import type { Population } from './populate.ts';
import { itemsOfArrival, rawArrival } from './raw-arrival.ts';
import { rawCaseView, rawQueuePage } from './raw-readings.ts';
import { type Pair, pairOf } from './rounds.ts';
import { readSized, type SizedReading } from './sized.ts';
import { womanFromTheTruck } from './walk-border.ts';

/** A measured pair and its goal. A miss is printed; beyond which limit the run fails says `failedOf`. */
export type Ratio = Pair & { readonly name: string; readonly goal: number; readonly restsOnEmulator: boolean };
export type Filled = Platform & { readonly population: Population };

const usualRounds = 60;
/** A reading against itself at another size is steadier than against the bare calls. */
const sizedRounds = 40;

/** The same reading on a small and on a large platform. */
export async function sizeRatios(small: Filled, large: Filled, rounds = sizedRounds): Promise<readonly Ratio[]> {
  const names: readonly SizedReading[] = [
    'report of a sealed year',
    'report with the open month',
    'queue page, cases',
    'case view, three sections opened',
  ];
  const ratios: Ratio[] = [];
  for (const name of names) {
    const on =
      ({ as, population }: Filled) =>
      () =>
        readSized(as, name, population);
    const pair = await pairOf(on(large), on(small), rounds);
    const sizes = `${large.population.cases} against ${small.population.cases} cases`;
    ratios.push({ ...pair, name: `${name}: ${sizes}`, goal: 1.25, restsOnEmulator: true });
  }
  return ratios;
}

/** The platform, from HTTP to the sealed section, against the bare database calls of the same items. */
export async function rawRatios(large: Filled, rounds = usualRounds): Promise<readonly Ratio[]> {
  const store = adminStore(large.cloud);
  const [officer, worker] = [large.as('intake'), large.as('case-worker')];
  const file = large.population.openable[1] ?? '';
  const page = await pairOf(
    () => done(worker.read('/cases')),
    () => rawQueuePage(store),
    rounds,
  );
  const at = large.cloud.clock.iso();
  const view = await pairOf(
    () => done(worker.read(`/cases/${file}`)),
    () => rawCaseView(store, file, at),
    rounds,
  );
  return [
    await arrivalRatio(large, officer, 2 * rounds),
    { ...page, name: 'queue page against its bare Query', goal: 1.6, restsOnEmulator: true },
    { ...view, name: 'opening a case against its bare reads and writes', goal: 2.8, restsOnEmulator: true },
  ];
}

async function arrivalRatio({ cloud }: Filled, officer: Acting, rounds: number): Promise<Ratio> {
  const store = adminStore(cloud);
  const truck = { from: 'TH', gate: 'poipet', vehicle: 'truck', origin: 'detention-centre', list: 'yes' };
  const batch = await created(officer.post('/batches', truck));
  const log = (key: string) => created(officer.post(`/batches/${batch}/arrivals`, womanFromTheTruck, { key }));
  const first = uuidv7();
  await log(first);
  const pattern = await itemsOfArrival(store, batch, first);
  if (pattern.length !== 5) throw new Error(`An arrival left ${pattern.length} items, not 5.`);
  const pair = await pairOf(
    () => log(uuidv7()),
    () => rawArrival(store, pattern, first),
    rounds,
  );
  return {
    ...pair,
    name: 'logArrival against the bare transaction of the same items',
    goal: 1.8,
    restsOnEmulator: true,
  };
}

/** A function's start against a bundle of nothing but its SDK clients. */
export async function importRatio({ cloud }: Platform, rounds?: number): Promise<Ratio> {
  const pair = await coldImport(cloud.template, rounds);
  return {
    ...pair,
    name: 'cold import of transit against its SDK clients alone (processor time)',
    goal: 1.4,
    restsOnEmulator: false,
  };
}
