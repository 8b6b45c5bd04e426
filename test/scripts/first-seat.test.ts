import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { databaseOptions } from '@homeward/local/own-database';
import { nameOf } from '@homeward/store/open-store';
import { seatOf, seatWrite } from '@homeward/store/staff';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { firstSeat } from '../../scripts/first-seat/first-seat.ts';
import { idOf } from '../domain/made.ts';
import { itemsOf, openDatabase } from '../store/database.ts';
import { calledVerb } from './called-verb.ts';

const { store, endpoint, stop } = await openDatabase();
afterAll(stop);
beforeEach(async () => {
  const TableName = nameOf(store, 'staff');
  for (const { pk, sk } of await itemsOf(store, 'staff'))
    await store.db.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
});

const today = '2026-12-02';
const checked = ['suitability', 'criminal-record', 'code-of-conduct'].flatMap((kind) => [
  '--check',
  `${kind}=2026-11-20`,
]);
const place = ['--region', 'ap-southeast-1', '--table', 'test-staff'];
const who = (nth: number, role: string, organisation: string) =>
  ['--subject', idOf(nth), '--role', role, '--organisation', organisation] as const;
const administrator = (nth: number) => who(nth, 'administrator', 'invented-ministry');
const approver = (nth: number) => who(nth, 'second-approver', 'invented-committee');

const typed = (...args: readonly string[]) =>
  calledVerb((given, caller) => firstSeat(given, caller, databaseOptions(endpoint), today), args);
const made = (seat: readonly string[]) => typed(...place, ...seat, ...checked);
const seats = () => itemsOf(store, 'staff');

describe('the first seats', () => {
  it('are two administrators and a second approver, and then the office makes all others', async () => {
    expect((await made(administrator(1))).printed).toMatch(/Still to make: 1 as administrator, 1 as second-approver\./);
    expect((await made(approver(2))).printed).toMatch(/Still to make: 1 as administrator\./);
    const last = await made(administrator(3));
    expect(last.code).toBe(0);
    expect(last.printed).toMatch(/The office can begin\. Take "seatMakers" out of cdk\.json/);
    const sitting = [1, 2, 3].map((nth) => seatOf(store, { country: 'KH', desk: 'office', subject: idOf(nth) }));
    expect((await Promise.all(sitting)).map((seat) => [seat?.role, seat?.organisation, seat?.revoked])).toEqual([
      ['administrator', 'invented-ministry', false],
      ['second-approver', 'invented-committee', false],
      ['administrator', 'invented-ministry', false],
    ]);
    expect((await seats()).length).toBe(3);
  });

  it('are never a fourth, never over another, and none while somebody sits elsewhere', async () => {
    await made(administrator(1));
    expect((await made(administrator(1))).printed).toBe(`${idOf(1)} has a seat there already.\n`);
    await made(administrator(3));
    expect((await made(administrator(4))).printed).toMatch(/^The office has 2 of 2 as administrator already/);
    expect((await seats()).length).toBe(2);
    await putAlone(
      store,
      seatWrite({ subject: idOf(9), desk: 'transit', country: 'KH', role: 'intake', organisation: 'ptc' }),
    );
    const late = await made(approver(2));
    expect([late.code, late.printed]).toEqual([1, expect.stringMatching(/^There are seats at other desks already/)]);
    expect((await seats()).length).toBe(3);
  });

  it('propose and answer in two organisations', async () => {
    await made(administrator(1));
    const same = await made(who(2, 'second-approver', 'invented-ministry'));
    expect(same.printed).toMatch(/^Whoever answers as the second person is of another organisation/);
    expect((await seats()).length).toBe(1);
  });

  it('are made of nobody who was not checked, by the rule that closes the seat', async () => {
    const unchecked = await typed(...place, ...administrator(1), '--check', 'suitability=2026-11-20');
    expect(unchecked.printed).toMatch(
      /criminal record checked\. \(Standards 6\.1\(j\)\)\. Say it with --check KIND=DAY\.$/m,
    );
    const unsigned = await typed(...place, ...administrator(1), ...checked.slice(0, 4));
    expect(unsigned.printed).toMatch(/signing the code of conduct/);
    expect(await seats()).toEqual([]);
  });

  it.each([
    [[], /^npm run first-seat takes, after --/],
    [['--region', 'here', ...place.slice(2), ...administrator(1)], /^npm run first-seat takes/],
    [['--nobody'], /^npm run first-seat takes/],
    [[...place, ...who(1, 'shift-lead', 'ptc')], /^--role names none of administrator, second-approver, intake:/],
    [[...place, ...who(1, 'intake', 'ptc'), '--end-trial'], /^npm run first-seat takes/],
    [[...place, '--subject', 'Not One', '--end-trial'], /^--subject is no subject of an account/],
    [[...place, '--subject', 'Not One', ...administrator(1).slice(2)], /^--subject is no subject of an account/],
    [[...place, ...who(1, 'administrator', 'No Code')], /^--organisation is no code/],
    [
      [...place, ...administrator(1), '--check', 'height=2026-11-20'],
      /^--check height=2026-11-20 names none of suitability/,
    ],
    [[...place, ...administrator(1), '--check', 'suitability'], /^--check suitability names no day/],
    [
      [...place, ...administrator(1), '--check', 'suitability=2026-02-30'],
      /^A check stands for a day that there is not/,
    ],
  ])('are refused in one sentence, and nothing is written: %j', async (args, says) => {
    const { code, printed } = await typed(...args);
    expect([code, printed]).toEqual([1, expect.stringMatching(says)]);
    expect(printed.trim().split('\n').length).toBe(1);
    expect(await seats()).toEqual([]);
  });
});

describe('the seat of a trial', () => {
  const intake = who(7, 'intake', 'ptc');
  const end = (nth: number) => typed(...place, '--subject', idOf(nth), '--end-trial');
  const seatAtTheBorder = { country: 'KH', desk: 'transit', subject: idOf(7) } as const;

  it('is made at the border desk, holds up every other one, and leaves nothing when it ends', async () => {
    const { code, printed } = await made(intake);
    expect([code, printed]).toEqual([
      0,
      expect.stringMatching(/^made: intake, for .*\nTry the deployment .*--end-trial\.\n$/),
    ]);
    expect(await seatOf(store, seatAtTheBorder)).toMatchObject({ role: 'intake', organisation: 'ptc', revoked: false });
    expect((await made(administrator(1))).printed).toMatch(/that of a trial is ended with --end-trial/);
    expect((await made(who(8, 'intake', 'ptc'))).printed).toMatch(/that of a trial is ended with --end-trial/);
    expect((await end(7)).printed).toBe(`ended: the trial of ${idOf(7)}; what it did stays in the trail\n`);
    expect(await seats()).toEqual([]);
    expect((await end(7)).printed).toMatch(/^\S+ has no seat of a trial: /);
  });

  it('needs its checks like every other', async () => {
    expect((await typed(...place, ...intake)).printed).toMatch(/Say it with --check KIND=DAY\.$/m);
    expect(await seats()).toEqual([]);
  });

  it.each([
    ['that the office granted or changed', { v: 2 }, {}],
    ['that waits for a second person', {}, { status: 'proposed' }],
    ['of another role', {}, { role: 'shift-lead' }],
  ])('is no seat %s: that one stays', async (_, of, inState) => {
    await made(intake);
    const seat = await seatOf(store, seatAtTheBorder);
    const { item } = seatWrite(seat ?? expect.fail('no seat was made'));
    const state = { ...(item['state'] as object), ...inState };
    await putAlone(store, { table: 'staff', item: { ...item, ...of, state } });
    expect((await end(7)).printed).toMatch(
      /^\S+ has no seat of a trial: one that the office made, or changed, it revokes itself\.$/m,
    );
    expect((await seats()).length).toBe(1);
  });
});
