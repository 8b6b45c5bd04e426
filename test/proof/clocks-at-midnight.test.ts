import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { nextLook } from '@homeward/domain/case/due';
import { minutesAfter } from '@homeward/domain/time';
import { cases, casesDue } from '@homeward/store/cases';
import { stateItem } from '@homeward/store/move-writes';
import { nameOf } from '@homeward/store/open-store';
import type { Round } from '@homeward/store/work-through';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeReminders } from '../../functions/handlers/reminders.ts';
import { startDatabase } from '../cloud/in-memory/server.ts';
import { fileOf, idOf } from '../domain/made.ts';
import { itemsOf, openDatabase } from '../store/database.ts';
import { namesDue } from '../store/rounds.ts';
import { report } from './report.ts';

const [count, poisoned] = process.env['PROOF'] === '1' ? [10_000, 1_000] : [300, 30];
const midnight = nextLook(fileOf()) ?? '';
/** What a round has: the function's five minutes, without the last. */
const roundMs = 240_000;

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  // Not the emulator: it takes ten times as long for each write into a table with a stream and ten thousand cases in it.
  database = await openDatabase(startDatabase);
});
afterAll(() => database?.stop());

/** A file that cannot be read any more, and was owed something before all others. */
function unreadable(id: string) {
  const item = stateItem(cases, id, 1, fileOf({ id }));
  return { ...item, byDueSk: `${minutesAfter(midnight, -1)}#${id}`, state: {} };
}

async function lay(items: readonly object[]): Promise<void> {
  for (let from = 0; from < items.length; from += 25) {
    const puts = items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item: { ...Item } } }));
    await database.store.db.send(new BatchWriteCommand({ RequestItems: { [nameOf(database.store, 'cases')]: puts } }));
  }
}

test(`${count} cases that owe something at one midnight are reminded within a quarter of an hour, whatever ${poisoned} others that fail before them do`, async () => {
  const { store } = database;
  const good = Array.from({ length: count }, (_, n) => idOf(1_000 + n));
  const bad = Array.from({ length: poisoned }, (_, n) => idOf(500_000 + n));
  await lay([...bad.map(unreadable), ...good.map((id) => stateItem(cases, id, 1, fileOf({ id })))]);
  const due = async (now: string) => (await namesDue(store, casesDue, now)).toSorted();
  expect(await due(midnight)).toEqual([...good, ...bad].toSorted());
  let [now, written, rounds] = [midnight, 0, 0];
  const [begun, before] = [performance.now(), process.cpuUsage()];
  do {
    const ends = performance.now() + roundMs;
    const round: Round = { now, goesOn: () => performance.now() < ends };
    await expect(writeReminders(store, round)).rejects.toThrow(`Cases without their reminders: ${poisoned}`);
    [written, rounds] = [count + poisoned - (await due(midnight)).length, rounds + 1];
    now = minutesAfter(now, 5);
  } while (written < count && rounds < 3);
  const [took, cpu] = [Math.round(performance.now() - begun), process.cpuUsage(before).user / 1000 / count];
  report(
    'clocks-at-midnight',
    count + poisoned,
    0,
    0,
    `${rounds} round(s), ${took} ms, ${cpu.toFixed(1)} ms of CPU a case`,
  );
  expect(await due(midnight)).toEqual(bad.toSorted());
  const aside = (await itemsOf(store, 'cases')).filter(({ pk }) => pk === casesDue.aside);
  expect(aside.map(({ sk }) => String(sk).split('#')[1]).toSorted()).toEqual(bad.toSorted());
}, 900_000);
