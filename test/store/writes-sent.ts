import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { forgetGone, goneWrite } from '@homeward/store/changes';
import { lookAtTrucks, truckNote } from '@homeward/store/closed-trucks';
import { copyChangeWrite, keepTombstone } from '@homeward/store/copy-changes';
import { noteDelivery, takeOn } from '@homeward/store/deliveries';
import { flagPairs } from '@homeward/store/duplicates';
import { putFact, settlePending } from '@homeward/store/facts';
import { toldByAFile } from '@homeward/store/facts-of-person';
import { takeAway } from '@homeward/store/finish-erasure';
import { keepCount } from '@homeward/store/kept-counts';
import { replaceRow } from '@homeward/store/key-moves';
import { layLink } from '@homeward/store/links';
import { recordLookUp } from '@homeward/store/look-ups';
import { stateItem } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { putReferralAnswer } from '@homeward/store/parity';
import { perform } from '@homeward/store/perform';
import { recordReading } from '@homeward/store/receipt';
import { laySignature } from '@homeward/store/signatures';
import { appendToLog } from '@homeward/store/trail/append';
import { nextCheckpoint, noteSigned } from '@homeward/store/trail/next-checkpoint';
import { putAlone } from '@homeward/store/write';
import { setAside, takeUp } from '../../packages/store/src/set-aside.ts';
import { idOf, logged, now, people, truckOf } from '../domain/made.ts';
import { countedAs } from './counting.ts';
import { commandOf } from './people.ts';
import { wholeRound } from './rounds.ts';
import { countingOf, loggingOf } from './trucks.ts';

const [id, other] = [idOf(1), idOf(2)];
const hash = 'a'.repeat(43);
const later = '2026-05-01T00:00:00.000Z';
const draft = { actor: people['case-worker'], operation: 'viewCase', thing: `case#${id}`, at: now };
const fact = { id: hash, country: 'TH', at: now, recordedAt: now } as const;
const waits = { ...fact, corridor: 'TH-KH', reason: 'court' } as const;
const handover = { country: 'TH', quiet: false, handover: id } as const;
const notice = {
  country: 'TH',
  pk: `TH#handover#${id}`,
  sk: 'event#1',
  contact: 'x',
  to: { country: 'TH', organisation: 'x' },
} as const;
const file = { case: id, organisation: 'x', openedAt: now };

const asides = { table: 'cases', partitions: [], aside: 'state#aside#due' } as const;
const somebody = { batch: idOf(1), arrival: logged().id };

/** A truck that is closed, with the note that it is to be looked at; one person came on it. */
async function closedTruck(store: Store) {
  const closed = { ...truckOf(), status: 'closed', closedAt: now } as const;
  await putAlone(store, { table: 'arrivals', item: stateItem(batches, id, 5, closed) });
  await putAlone(store, { table: 'arrivals', item: stateItem(arrivals, somebody, 4, logged()) });
  await putAlone(store, truckNote(id, now));
}

const taken = (entry: number) => [{ chain: `KH#casework#case#${id}`, entry, receipt: hash }];
const takenOnce = (store: Store) => appendToLog(store, taken(1));

/** What lies there before, without being noted. */
type Before = (store: Store) => Promise<unknown>;

/** Every function of the store that sends writes to the database itself. `before`: what it finds there. */
export const writesSent: Readonly<Record<string, { readonly before?: Before; readonly act: Before }>> = {
  'perform makes a record': {
    act: (store) => {
      const command = commandOf('logBatch', { key: id });
      return perform(store, command, loggingOf(command));
    },
  },
  'perform moves a record': {
    before: (store) => {
      const command = commandOf('logBatch', { key: id });
      return perform(store, command, loggingOf(command));
    },
    act: (store) => {
      const command = commandOf('countBatch', { key: other });
      return perform(store, command, countingOf(command, id));
    },
  },
  recordReading: { act: (store) => recordReading(store, draft) },
  recordLookUp: { act: (store) => recordLookUp(store, draft, id, { cases: 9, minutes: 9 }) },
  flagPairs: { act: (store) => flagPairs(store, [{ later: file, earlier: { ...file, case: other }, keys: 2 }]) },
  'putFact of what happened': {
    act: (store) => putFact(store, { type: 'parity-incident', corridor: 'TH-KH', ...fact }),
  },
  'countAnew of what happened': {
    act: (store) => countedAs(store, { type: 'parity-incident', corridor: 'TH-KH', ...fact }, { order: 1, of: now }),
  },
  'countAnew of who waits': {
    act: (store) => countedAs(store, { type: 'held', ...waits }, { order: 1, of: now }),
  },
  toldByAFile: {
    act: (store) =>
      toldByAFile(store, [{ handover: id, country: 'TH', direction: 'inbound', quiet: false, at: now }], now),
  },
  'putFact of a truck': { act: (store) => putFact(store, { type: 'batch-closed', funnel: {} as never, ...fact }) },
  keepCount: {
    act: (store) => keepCount(store, 'TH', { month: '2026-03', counters: {}, facts: 1, countedAt: now }),
  },
  settlePending: { act: (store) => settlePending(store, { country: 'TH', month: '2026-03', since: now, by: hash }) },
  putReferralAnswer: {
    act: (store) =>
      putReferralAnswer(
        store,
        { name: hash, at: now, recordedAt: now },
        { organisation: 'x', foreign: true, declined: false },
      ),
  },
  'takeOn and noteDelivery': {
    act: async (store) => [await takeOn(store, notice, now), await noteDelivery(store, notice, 'sent', now)],
  },
  layLink: {
    act: (store) => layLink(store, { for: 'notice', handover, organisation: 'x', country: 'TH', sentAt: now }),
  },
  laySignature: { act: (store) => laySignature(store, handover, 'token') },
  keepTombstone: {
    before: (store) => putAlone(store, copyChangeWrite('x', { disclosure: id, version: 1, status: 'alive' }, now)),
    act: (store) => keepTombstone(store, id, now),
  },
  forgetGone: {
    before: (store) => putAlone(store, goneWrite({ id, organisation: 'x' }, now)),
    act: (store) => forgetGone(store, later),
  },
  'lookAtTrucks too early': { before: closedTruck, act: (store) => lookAtTrucks(store, wholeRound(now)) },
  'lookAtTrucks in time': { before: closedTruck, act: (store) => lookAtTrucks(store, wholeRound(later)) },
  'setAside and takeUp': {
    act: async (store) => {
      await setAside(store, asides, now, { now, before: undefined });
      await takeUp(store, asides, [now]);
    },
  },
  takeAway: {
    before: closedTruck,
    act: (store) => takeAway(store, { case: id, arrival: somebody, copies: [], windows: ['worker'] }, now),
  },
  replaceRow: { act: (store) => replaceRow(store, { pk: `KH#casework#case#${id}`, row: { wrapped: 'a' } }, {}) },
  appendToLog: {
    act: async (store) => {
      for (const entry of [1, 2]) await appendToLog(store, taken(entry));
    },
  },
  nextCheckpoint: { before: takenOnce, act: nextCheckpoint },
  'noteSigned of the first and the second': {
    act: async (store) => {
      for (const n of [1, 2]) await noteSigned(store, { n, heads: [{ size: n, hash }] });
    },
  },
};
