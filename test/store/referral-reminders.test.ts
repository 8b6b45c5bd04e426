import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { evolveReferralIn, type ReferralIn, type ReferralInEvent } from '@homeward/domain/case/referred-in/referral-in';
import { load } from '@homeward/store/load';
import { stateItem } from '@homeward/store/move-writes';
import { nameOf, type Store } from '@homeward/store/open-store';
import { allOf } from '@homeward/store/page';
import { referralsDue, referralsIn } from '@homeward/store/referrals-in';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { remindOfReferrals } from '../../functions/handlers/referral-reminders.ts';
import { eventOf, idOf } from '../domain/made.ts';
import { send } from '../domain/referred-in.ts';
import { openDatabase } from './database.ts';
import { namesDue, wholeRound } from './rounds.ts';

// Sent on 2 March at ten in Phnom Penh.
const [theDayBefore, onTheDay] = ['2026-03-04T16:59:59.000Z', '2026-03-04T17:00:00.000Z'];
const overdue = '2026-03-07T17:00:00.000Z';

let store: Store;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ store, stop } = await openDatabase());
});
afterEach(() => stop());

async function lay(n: number, more: Partial<ReferralIn> = {}, beside: object = {}): Promise<string> {
  const id = idOf(n);
  const state = { ...evolveReferralIn(undefined, eventOf(send(undefined, {}, { id }))), ...more };
  const Item = { ...stateItem(referralsIn, id, 1, state), ...beside };
  await store.db.send(new PutCommand({ TableName: nameOf(store, 'exchange'), Item }));
  return id;
}

/** The reminders that lie in a referral's own record, each with the receipt that was written with it. */
async function written(id: string): Promise<readonly unknown[]> {
  const [items, receipts] = await Promise.all([
    allOf(store, 'exchange', referralsIn.eventPk(id)),
    allOf(store, 'receipts', `KH#clocks#referral#${id}`),
  ]);
  const events = items.flatMap(({ event }) => (event === undefined ? [] : [event as ReferralInEvent]));
  expect(receipts.filter((one) => one['operation'] === 'remindOfReferral')).toHaveLength(events.length);
  return events.map((one) => (one.type === 'ReferralReminded' ? `${one.on}/${one.stage}` : one.type)).toSorted();
}

test('Standards 7.3(c): is written on the day and once more, once each, whether the schedule calls once or five times at once', async () => {
  const id = await lay(1);
  expect(await remindOfReferrals(store, wholeRound(theDayBefore))).toBe(0);
  for (const [now, expected] of [
    [onTheDay, ['2026-03-05/0']],
    [overdue, ['2026-03-05/0', '2026-03-05/1']],
  ] as const) {
    const counts = await Promise.all(Array.from({ length: 5 }, () => remindOfReferrals(store, wholeRound(now))));
    expect(counts.reduce((all, one) => all + one)).toBe(1);
    expect(await remindOfReferrals(store, wholeRound(now))).toBe(0);
    expect(await written(id)).toEqual(expected);
  }
  expect(await remindOfReferrals(store, wholeRound('2027-01-01T00:00:00.000Z'))).toBe(0);
  expect(await namesDue(store, referralsDue, '2027-01-01T00:00:00.000Z')).toEqual([]);
});

test('is written once where the answer to the write was lost', async () => {
  const id = await lay(1);
  let lost = 0;
  store.db.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        if (commandName?.startsWith('TransactWrite') === true && lost++ === 0) throw new Error('the answer was lost');
        return answer;
      },
    { step: 'initialize' },
  );
  await expect(remindOfReferrals(store, wholeRound(onTheDay))).rejects.toThrow('Referrals without their reminders: 1');
  expect(await remindOfReferrals(store, wholeRound(onTheDay))).toBe(0);
  expect(await written(id)).toEqual(['2026-03-05/0']);
});

test('is not written of one that was answered since the clocks found it', async () => {
  const due = { byDuePk: referralsDue.partitions[0], byDueSk: `${onTheDay}#${idOf(1)}` };
  const id = await lay(1, { status: 'declined' }, due);
  expect(await namesDue(store, referralsDue, onTheDay)).toEqual([id]);
  expect(await remindOfReferrals(store, wholeRound(onTheDay))).toBe(0);
  expect(await written(id)).toEqual([]);
});

test('is not written of one that is answered between reading and writing', async () => {
  const id = await lay(1);
  let reads = 0;
  store.db.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName?.startsWith('BatchGet') === true && reads++ === 1) await lay(1, { status: 'withdrawn' });
        return next(args);
      },
    { step: 'initialize' },
  );
  expect(await remindOfReferrals(store, wholeRound(onTheDay))).toBe(0);
  expect(await written(id)).toEqual([]);
});

test('of one that cannot be read keeps no other from its own; the rest of more than a hundred comes with the next run', async () => {
  const ids = await Promise.all(Array.from({ length: 120 }, (_, n) => lay(n + 2)));
  const broken = await lay(
    1,
    { status: 'lost' as never },
    { byDuePk: referralsDue.partitions[0], byDueSk: `2026#${idOf(1)}` },
  );
  await expect(remindOfReferrals(store, wholeRound(onTheDay))).rejects.toThrow('Referrals without their reminders: 1');
  await expect(remindOfReferrals(store, wholeRound(onTheDay))).rejects.toThrow('Referrals without their reminders: 1');
  for (const id of ids) expect((await load(store, referralsIn, id))?.state.reminded).toBe(1);
  expect(await written(broken)).toEqual([]);
});
