import { setTimeout as pause } from 'node:timers/promises';
import { factsOfPerson } from '@homeward/domain/report/facts-of-person';
import type { Cloud } from '@homeward/local/cloud';
import { arrivals } from '@homeward/store/arrivals';
import { cases } from '@homeward/store/cases';
import { factWrites } from '@homeward/store/facts';
import { handovers } from '@homeward/store/handovers';
import { sealedMonths } from '@homeward/store/months';
import { stateItem } from '@homeward/store/move-writes';
import type { Put } from '@homeward/store/write';
import { adminStore } from '../demo/seed.ts';
import { type Chance, chanceOf } from './chance.ts';
import { loadItems } from './load-items.ts';
import { type MadeCase, madeArrival, madeCase } from './made-case.ts';
import { madeHandover } from './made-handover.ts';
import { deskVault, likeFile, sealedFile } from './open-files.ts';

/** Facts of the month that is still open: as many at every size, because it is read fact by fact. @internal for tests */
export const openFacts = 100;
/** Who waits still, as many at every size; of the others of the year that is over one in ten waited and waits no more. */
const waitingStill = 20;
const openable = 20;
/** Every list has more than one page at every size. */
const fullPage = 51;
const day = 86_400_000;

export type Population = {
  /** The year that is over: all its months are sealed. */
  readonly year: string;
  /** Cases of this year's open month and of the year that is over. */
  readonly cases: number;
  /** The newest cases; they alone have keys of their own and open. */
  readonly openable: readonly string[];
  readonly items: number;
};

/**
 * Fills a fresh platform with last year's cases of Thailand, people waiting for a file (one for ten cases) and open
 * handovers (one for twenty), then has the platform's own clock seal the months. The newest and the longest waiting are alike at every size.
 */
export async function populate(cloud: Cloud, count: number, seed: number): Promise<Population> {
  const chance = chanceOf(seed);
  const year = String(Number(cloud.clock.iso().slice(0, 4)) - 1);
  const made = madeYear(chance, count, year);
  // Written down today: of what was due before, the clock reminds nobody.
  const recordedAt = cloud.clock.iso();
  const thisMonth = `${cloud.clock.iso().slice(0, 8)}01T00:00:00.000Z`;
  const open = Array.from({ length: openFacts }, (_, index) => madeCase(chance, `open/${index}`, thisMonth));
  const files = await sealedFiles(cloud, made);
  const { counted, notes } = facts([...made, ...open]);
  // What is small first: the emulator slows down with what it holds.
  const writes = [
    ...counted,
    ...held(made),
    ...made.map(({ state, version }) => write('cases', stateItem(cases, state.id, version, { ...state, recordedAt }))),
    ...files,
    ...waiting(chance, fullPage + count / 10, year),
    ...proposed(chance, fullPage + count / 20, year),
  ];
  await loadItems(cloud, writes, notes);
  await cloud.streams.drained();
  const sealed = await cloud.invoke('clocks', { time: cloud.clock.iso() });
  if (sealed.type !== 'answered') throw new Error(`The clock did not seal the months: ${sealed.errorMessage}`);
  await allSigned(cloud, year);
  cloud.ledger.clear();
  return {
    year,
    cases: count,
    openable: made.slice(0, openable).map(({ state }) => state.id),
    items: writes.length + notes.length,
  };
}

/** Each month is signed after it was sealed, and read with its signature; a clock of the platform's own may still be at one. */
async function allSigned(cloud: Cloud, year: string): Promise<void> {
  const store = adminStore(cloud);
  const latest = performance.now() + 30_000;
  for (let signed = 0; signed < 12; await pause(100)) {
    await cloud.streams.drained();
    const months = await sealedMonths(store, 'TH', year, { consistent: true });
    signed = months.filter(({ signature }) => signature !== undefined).length;
    if (signed < 12 && performance.now() > latest)
      throw new Error(`Only ${signed} of 12 months were sealed and signed.`);
  }
}

function write(table: Put['table'], item: Put['item']): Put {
  return { table, item };
}

/** Evenly over the year, the newest first: the k-th newest is the same person at every size. */
function madeYear(chance: Chance, count: number, year: string): readonly MadeCase[] {
  const end = Date.parse(`${year}-12-31T12:00:00.000Z`);
  return Array.from({ length: count }, (_, index) =>
    madeCase(chance, `case/${index}`, new Date(end - index * Math.floor((364 * day) / count)).toISOString()),
  );
}

// Loading is most of a run: one in ten of the others has its sealed part too, and none of them is ever opened.
async function sealedFiles(cloud: Cloud, made: readonly MadeCase[]): Promise<readonly Put[]> {
  const vault = deskVault(cloud, 'casework');
  const own = await Promise.all(made.slice(0, openable).map(({ state }) => sealedFile(vault, state.id)));
  const [pattern] = own;
  if (pattern === undefined) return [];
  return [
    ...own.flat(),
    ...made
      .slice(openable)
      .filter((_, index) => index % 10 === 0)
      .flatMap(({ state }) => likeFile(pattern, state.id)),
  ];
}

/**
 * One fact a case, and one note a month that waits for sealing. The notes are loaded last: a clock that wakes before finds no month to
 * seal, of which only half is there, or whose receipt no stream would bring to be signed.
 */
function facts(made: readonly MadeCase[]): { readonly counted: readonly Put[]; readonly notes: readonly Put[] } {
  const all = made.flatMap(({ state, opened }) => {
    const place = `state#${state.id}/event#${state.id}#openCase#demo-case-worker`;
    const told = [{ event: opened, place, recordedAt: state.openedAt }];
    return factsOfPerson([{ told, arrived: [], named: (thing) => thing }]).map(factWrites);
  });
  const notes = all.flatMap(([, ...more]) => more);
  return {
    counted: all.flatMap((writes) => writes.slice(0, 1)),
    notes: [...new Map(notes.map((one) => [`${one.item.pk}|${one.item.sk}`, one])).values()],
  };
}

/** The newest wait still; of the others one in ten waited for some hours. */
function held(made: readonly MadeCase[]): readonly Put[] {
  return made.flatMap(({ state }, index) => {
    if (index >= waitingStill && index % 10 > 0) return [];
    const at = state.openedAt;
    const ended = new Date(Date.parse(at) + (1 + ((index / 10) % 9)) * (day / 10)).toISOString();
    const until = index < waitingStill ? {} : { until: ended };
    const one = { type: 'held', id: `hold/${state.id}`, country: 'TH', corridor: 'TH-KH', reason: 'court' } as const;
    return factWrites({ ...one, at, recordedAt: at, ...until }).slice(0, 1);
  });
}

function waiting(chance: Chance, count: number, year: string): readonly Put[] {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(Date.parse(`${year}-01-02T00:00:00.000Z`) + index * 60_000).toISOString();
    const state = madeArrival(chance, `waiting/${index}`, at);
    return write('arrivals', stateItem(arrivals, { batch: state.batch, arrival: state.id }, 6, state));
  });
}

function proposed(chance: Chance, count: number, year: string): readonly Put[] {
  return Array.from({ length: count }, (_, index) => {
    const state = madeHandover(chance, `handover/${index}`, `${year}-06-01T00:00:00.000Z`);
    const { country, quiet, id: handover } = state;
    return write('exchange', stateItem(handovers, { country, quiet, handover }, 1, state));
  });
}
