import { createHash } from 'node:crypto';
import { evolveReferralIn, type ReferralIn } from '@homeward/domain/case/referred-in/referral-in';
import { codeMade, type OwnRecordSession } from '@homeward/domain/people/own-record-session';
import { type LinkRow, layLink, linkOf } from '@homeward/store/links';
import { stateItem } from '@homeward/store/move-writes';
import { codeWrite, ownRecords, seatAtWindow } from '@homeward/store/own-record';
import { isReferral, referralsDue, referralsIn, referralsOf, referralsWaiting } from '@homeward/store/referrals-in';
import { seatWrite } from '@homeward/store/staff';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventOf, idOf, now } from '../domain/made.ts';
import { send } from '../domain/referred-in.ts';
import { itemsOf, openDatabase } from './database.ts';
import { namesDue } from './rounds.ts';

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.stop());

describe('The person’s window at a worker’s screen', () => {
  const seat = { desk: 'casework', country: 'KH', role: 'case-worker', organisation: 'social-affairs' } as const;
  const made = codeMade({ case: idOf(1), language: 'km', codeHash: 'a hash', opening: idOf(2), madeAt: now });
  const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
  const sits = async (subject: string, at: string, session?: Partial<OwnRecordSession>) => {
    if (session !== undefined) await putAlone(database.store, codeWrite(subject, { ...made, ...session }));
    return seatAtWindow(database.store, subject, at);
  };

  beforeAll(async () => {
    await putAlone(database.store, seatWrite({ subject: 'worker', ...seat }));
  });

  test('is the worker’s while a code waits, for ten minutes', async () => {
    const at = await sits('worker', later(9), {});
    expect(at).toMatchObject({
      ...seat,
      subject: 'worker',
      desk: 'own-record',
      role: 'case-worker',
      group: 'case-worker',
    });
    expect(await sits('worker', later(10))).toBeUndefined();
    expect(await sits('worker', later(1), { wrongTries: 5 })).toBeUndefined();
  });

  test('is the person’s once it is open, for an hour; nobody’s once it was left', async () => {
    const open = { status: 'open', enteredAt: now } as const;
    expect(await sits('worker', later(59), open)).toMatchObject({
      desk: 'own-record',
      role: 'person',
      group: 'case-worker',
    });
    expect(await sits('worker', later(60))).toBeUndefined();
    expect(await sits('worker', later(1), { status: 'left' })).toBeUndefined();
  });

  test('is nobody’s without a code, or without a seat at casework', async () => {
    await putAlone(database.store, seatWrite({ subject: 'idle', ...seat }));
    await putAlone(database.store, seatWrite({ subject: 'elsewhere', ...seat, desk: 'transit', role: 'intake' }));
    expect(await sits('idle', now)).toBeUndefined();
    expect(await sits('nobody', now, {})).toBeUndefined();
    expect(await sits('elsewhere', now, {})).toBeUndefined();
  });

  test('lies among the keys of its desk; a new code takes the place of the one before, at a version of its own', async () => {
    await sits('worker', now, { madeAt: later(20) });
    const rows = (await itemsOf(database.store, 'keys')).filter(({ pk }) => pk === 'KH#own-record#session#worker');
    expect(rows).toMatchObject([{ sk: 'state', v: Date.parse(later(20)), state: { madeAt: later(20) } }]);
    expect(ownRecords.eventPk('worker')).toBe('KH#own-record#session#worker');
    expect(ownRecords.nameOf('worker')).toBe('worker');
  });
});

describe('Referrals to casework', () => {
  const lay = async (n: number, more: Partial<ReferralIn> = {}): Promise<string> => {
    const id = idOf(n);
    const state = { ...evolveReferralIn(undefined, eventOf(send(undefined, {}, { id }))), ...more };
    await putAlone(database.store, { table: 'exchange', item: stateItem(referralsIn, id, 1, state) });
    return id;
  };
  const [march2, march3] = [now, '2026-03-03T03:00:00.000Z'];
  const ids = async (listed: ReturnType<typeof referralsOf>) => {
    const page = await listed;
    return page === 'invalid' ? page : page.items.map(({ line, version }) => `${line.id} ${version}`);
  };

  test('are listed for the organisation that sent them, the newest first, and while they wait for casework, the longest wait first', async () => {
    await lay(10, { at: march2 });
    await lay(11, { at: march3 });
    await lay(12, { at: march3, status: 'accepted' });
    await lay(13, { at: march3, organisation: 'another' });
    const sent = (organisation: string, asked: object = {}) =>
      referralsOf(database.store, organisation, { limit: 10, ...asked });
    expect(await ids(sent('ngo-with-mou'))).toEqual([`${idOf(12)} 1`, `${idOf(11)} 1`, `${idOf(10)} 1`]);
    expect(await ids(sent('another'))).toEqual([`${idOf(13)} 1`]);
    const waiting = referralsWaiting(database.store, { limit: 10 });
    expect(await ids(waiting)).toEqual([`${idOf(10)} 1`, `${idOf(11)} 1`, `${idOf(13)} 1`]);
    expect(await ids(sent('ngo-with-mou', { cursor: 'not one of ours' }))).toBe('invalid');
  });

  test('come page by page, each once', async () => {
    const page = await referralsWaiting(database.store, { limit: 2 });
    if (page === 'invalid') return expect.fail('a first page has no cursor');
    expect(page.items).toHaveLength(2);
    expect(await ids(referralsWaiting(database.store, { limit: 2, cursor: page.next ?? '' }))).toEqual([
      `${idOf(13)} 1`,
    ]);
  });

  test('are looked at when a reminder is due, and those that are answered never', async () => {
    expect(await namesDue(database.store, referralsDue, march2)).toEqual([]);
    expect(await namesDue(database.store, referralsDue, '2030-01-01T00:00:00.000Z')).toEqual([
      idOf(10),
      idOf(11),
      idOf(13),
    ]);
  });

  test('have their words under the partner’s desk, by their id', () => {
    expect(isReferral(`KH#partner#referred#${idOf(10)}`)).toBe(true);
    expect(isReferral(`KH#partner#disclosure#${idOf(10)}`)).toBe(false);
  });
});

describe('A link that is spoken for once', () => {
  const handover = { country: 'TH', quiet: false, handover: idOf(30) } as const;
  const notice: LinkRow = { for: 'notice', handover, organisation: 'unit-of-th', country: 'TH', sentAt: now };

  test('stands for what it was laid for; a link that was never laid stands for nothing', async () => {
    const token = await layLink(database.store, notice);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await linkOf(database.store, token)).toEqual(notice);
    const minutes: LinkRow = { for: 'minutes', handover, organisation: 'x', link: idOf(31), codeHash: 'a hash' };
    expect(await linkOf(database.store, await layLink(database.store, minutes))).toEqual(minutes);
    expect(await linkOf(database.store, 'a'.repeat(43))).toBeUndefined();
  });

  test('is kept nowhere: it is found by its hash alone', async () => {
    const token = await layLink(database.store, notice);
    const rows = await itemsOf(database.store, 'exchange');
    expect(JSON.stringify(rows)).not.toContain(token);
    const hash = createHash('sha256').update(token).digest('base64url');
    expect(rows.filter(({ pk }) => pk === `KH#border#link#${hash}`)).toMatchObject([{ sk: 'link', for: 'notice' }]);
  });
});
