import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { remindersDue } from '@homeward/domain/case/due';
import { reminderName } from '@homeward/domain/case/reminder';
import { cases, casesDue } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { nameOf, type Store } from '@homeward/store/open-store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeReminders } from '../../functions/handlers/reminders.ts';
import { itemsOf, openDatabase } from './database.ts';
import { bothStates } from './journeys.ts';
import { caseAt } from './moves-of-the-case.ts';
import { namesDue, wholeRound } from './rounds.ts';

const twoWeeksOn = '2026-03-15T02:00:00.000Z';
let store: Store;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ store, stop } = await openDatabase());
});
afterEach(() => stop());

/** What the case owes by then, asked of the domain before any clock ran. */
async function owed(id: string): Promise<readonly string[]> {
  const file = await load(store, cases, id);
  if (file === undefined) throw new Error('no such case');
  return remindersDue(file.state, twoWeeksOn).map(reminderName).toSorted();
}

/** What stands in the case, in its state and in its events alike. */
async function reminded(id: string): Promise<readonly string[]> {
  const { stored, replayed } = await bothStates(store, cases, id);
  expect(replayed).toEqual(stored?.state);
  return (stored?.state.reminded ?? []).toSorted();
}

test('R114: every reminder whose day has come is written once, whether the schedule calls once or five times at once', async () => {
  const id = await caseAt(store);
  const expected = await owed(id);
  expect(expected.length).toBeGreaterThan(3);
  const counts = await Promise.all(Array.from({ length: 5 }, () => writeReminders(store, wholeRound(twoWeeksOn))));
  expect(counts.reduce((all, one) => all + one)).toBe(expected.length);
  expect(await writeReminders(store, wholeRound(twoWeeksOn))).toBe(0);
  expect(await reminded(id)).toEqual(expected);
});

test('R114: a run that lost the answer to what it wrote is repeated by the next, and nothing stands twice', async () => {
  const files = [await caseAt(store), await caseAt(store), await caseAt(store)];
  const expected = await Promise.all(files.map(owed));
  let writes = 0;
  store.db.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        if (commandName === 'TransactWriteItemsCommand' || commandName === 'TransactWriteCommand') {
          writes += 1;
          if (writes % 2 === 1) throw new Error('the answer was lost');
        }
        return answer;
      },
    { step: 'initialize', name: 'lostAnswers' },
  );
  for (let run = 0; run < files.length; run += 1)
    await writeReminders(store, wholeRound(twoWeeksOn)).catch(() => undefined);
  expect(writes).toBe(files.length);
  expect(await Promise.all(files.map(reminded))).toEqual(expected);
});

test('R114: what one look at a case comes to is one event, and what another look was quicker to write is not written again', async () => {
  const id = await caseAt(store);
  const expected = await owed(id);
  let quicker = 0;
  store.db.middlewareStack.add(
    (next) => async (args) => {
      // Another look, a month on, comes between reading and writing of the first.
      const [first] = store.db.middlewareStack.identify().filter((name) => name.startsWith('quicker'));
      if (first !== undefined && 'TransactItems' in args.input) {
        store.db.middlewareStack.remove('quicker');
        quicker = await writeReminders(store, wholeRound('2026-04-15T02:00:00.000Z'));
      }
      return next(args);
    },
    { step: 'initialize', name: 'quicker' },
  );
  const slower = await writeReminders(store, wholeRound(twoWeeksOn));
  const events = (await itemsOf(store, 'cases')).filter(
    ({ event }) => (event as { type?: string })?.type === 'RemindersWritten',
  );
  expect(quicker).toBeGreaterThan(expected.length);
  expect([slower, events.length, (await reminded(id)).length]).toEqual([0, 1, quicker]);
});

test('R114: a case that cannot be read keeps no other from its reminders, and the run says so', async () => {
  const id = await caseAt(store);
  const expected = await owed(id);
  const broken = {
    pk: 'state#broken',
    sk: 'state',
    byDuePk: casesDue.partitions[1],
    byDueSk: '2026-01-01#broken',
    state: {},
  };
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'cases'), Item: broken }));
  expect(await namesDue(store, casesDue, twoWeeksOn)).toEqual(['broken', id]);
  await expect(writeReminders(store, wholeRound(twoWeeksOn))).rejects.toThrow('Cases without their reminders: 1');
  expect(await reminded(id)).toEqual(expected);
});
