import { openErasures } from '@homeward/store/erasure';
import { takeAway } from '@homeward/store/finish-erasure';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { refusedBy } from '../journeys/acts.ts';
import { erase, fileAt } from '../proof/thick-file.ts';
import { keyOfReferral, lyingOfReferral } from './referral-at-rest.ts';
import { referralsIn, referredBy } from './referrals-in-tale.ts';

let running: Running;
let tale: ReturnType<typeof referralsIn>;

beforeAll(async () => {
  running = await startRunning();
  tale = referralsIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

describe('Somebody whom a partner refers to casework', () => {
  test('waits there sealed: casework sees what is asked for, and reads the rest with a receipt first', async () => {
    const id = await tale.sent(referredBy('A-1'));
    const shown = { id, organisation: 'demo-ngo', status: 'waiting', sex: 'female', age: 'adult', citizenship: 'VN' };
    expect(await tale.lineOf(id, 'case-worker')).toMatchObject({ ...shown, services: ['accommodation'] });
    expect(await tale.lineOf(id, 'central-unit')).toMatchObject(shown);
    expect(JSON.stringify(await tale.listOf('case-worker'))).not.toMatch(/Invented|An Giang/);
    expect(await lyingOfReferral(running, id)).not.toMatch(/Invented|An Giang/);
    const { body } = await done(tale.read(id));
    expect(body).toMatchObject({ id, from: 'demo-ngo', sections: { identity: { birthplace: 'An Giang' } } });
    expect((await tale.entriesOf('KH#casework', `referral#${id}`)).at(-1)).toMatchObject({
      operation: 'readReferral',
      restsOn: id,
      who: 'demo-case-worker',
    });
    expect((await tale.entriesOf('KH#partner', `referral#${id}`)).at(-1)).toMatchObject({ operation: 'sendReferral' });
  });

  test('Standards 7.6(f): is taken, and the person’s file opens with what the person said there; the partner sees that the person was, and no case', async () => {
    const id = await tale.sent(referredBy('A-2', { doNotContactEmbassy: true }));
    const [key, again] = [uuidv7(), uuidv7()];
    const opened = await done(tale.accept(id, key, { exploitation: ['domestic-work'] }));
    expect(opened.body['id']).toBe(key);
    const { body: view } = await done(tale.worker.read(`/cases/${key}`));
    expect(view).toMatchObject({
      origin: 'report',
      reportedBy: 'ngo',
      corridor: 'KH-KH',
      sex: 'female',
      citizenship: 'VN',
      language: 'vi',
      doNotContactEmbassy: true,
      needs: ['safety'],
      exploitation: ['domestic-work'],
      externals: [{ system: 'primero', id: 'A-2' }],
      sealed: {
        identity: { name: { latin: 'Invented Person' }, birthplace: 'An Giang' },
        needs: { note: 'Invented: asked us for a place to stay.' },
      },
    });
    expect(view['consents']).toMatchObject([{ to: 'case-file', given: true, language: 'vi' }]);
    expect((await tale.entriesOf('KH#casework', `case#${key}`)).at(0)).toMatchObject({
      operation: 'openCase',
      restsOn: id,
    });
    const line = await tale.lineOf(id);
    expect(line).toMatchObject({ status: 'accepted' });
    expect(JSON.stringify(line) + (await lyingOfReferral(running, id))).not.toContain(key);
    expect(await tale.lineOf(id, 'case-worker')).toBeUndefined();
    expect(await keyOfReferral(running, id)).toBeUndefined();
    expect((await tale.read(id)).status).toBe(404);
    // The same key again is the same file; another one is a second file, and there is none.
    expect((await done(tale.accept(id, key, { exploitation: ['domestic-work'] }))).body).toEqual(opened.body);
    expect(await refusedBy('one-file-a-person', tale.accept(id, again))).toEqual(['already-opened']);
  });

  test('Standards 7.3(e): is not taken for a reason of the list, which the partner reads; nobody opens what was sealed any more', async () => {
    const id = await tale.sent(referredBy());
    expect(await keyOfReferral(running, id)).toBeDefined();
    expect((await tale.decline(id, { reason: 'foreign' })).status).toBe(400);
    expect((await tale.decline(id, {})).status).toBe(400);
    expect((await done(tale.decline(id))).body).toEqual({ id, version: 2, status: 'declined' });
    expect(await tale.lineOf(id)).toMatchObject({ status: 'declined', decided: { reason: 'no-place' } });
    expect(await keyOfReferral(running, id)).toBeUndefined();
    expect((await tale.read(id)).status).toBe(404);
    expect(await lyingOfReferral(running, id)).not.toContain('"jwe"');
    expect(await refusedBy('stays-in-its-state', tale.accept(id))).toEqual(['status:declined']);
    expect(await refusedBy('stays-in-its-state', tale.decline(id))).toEqual(['status:declined']);
    expect(await refusedBy('stays-in-its-state', tale.withdraw(id))).toEqual(['status:declined']);
  });

  test('Standards 6.3(b): is taken back by the partner while the person waits', async () => {
    const id = await tale.sent(referredBy());
    await done(tale.withdraw(id));
    expect(running.printed.filter((line) => line.includes('"fault"'))).toEqual([]);
    expect(await tale.lineOf(id)).toMatchObject({ status: 'withdrawn', decided: { reason: 'she-changed-her-mind' } });
    expect([await keyOfReferral(running, id), await tale.lineOf(id, 'case-worker')]).toEqual([undefined, undefined]);
    expect(await refusedBy('stays-in-its-state', tale.accept(id))).toEqual(['status:withdrawn']);
  });

  test('Standards 6.3(b): is not sent without the person’s yes, unless the person is a child', async () => {
    const { consent, ...silent } = referredBy('A-3');
    const no = { ...(consent as object), given: false };
    for (const said of [silent, { ...silent, consent: no }])
      expect(await refusedBy('case-file-needs-consent', tale.send(said))).toEqual(['D9']);
    const unread = { ...(consent as object), interpreter: false };
    expect(await refusedBy('consent-rests-on-a-text-in-use', tale.send({ ...silent, consent: unread }))).toEqual([
      'text-not-in-her-language',
      'interpreter-missing',
    ]);
    const child = { identity: { name: { latin: 'Invented Child' }, age: { birth: '2014' } } };
    await done(tale.send({ ...silent, sections: child }));
  });
});

test('The partner is told by mail that somebody was taken or not, and of nobody; of nothing that it did itself', async () => {
  await running.cloud.streams.drained();
  running.cloud.mail.clear();
  const [taken, declined, back] = [
    await tale.sent(referredBy()),
    await tale.sent(referredBy()),
    await tale.sent(referredBy()),
  ];
  const file = String((await done(tale.accept(taken))).body['id']);
  await done(tale.decline(declined));
  await done(tale.withdraw(back));
  await running.cloud.streams.drained();
  const mails = running.cloud.mail.messages().filter(({ to }) => !to.includes('central-unit@homeward.example'));
  expect(mails.map(({ to }) => to)).toEqual([['provider@homeward.example'], ['provider@homeward.example']]);
  for (const { subject, text } of mails)
    expect(`${subject} ${text}`).not.toMatch(new RegExp(`invented|${file}|${taken}|${declined}`, 'i'));
  expect(running.printed.filter((line) => line.includes('"fault"'))).toEqual([]);
});

describe('The same person again, as the partner’s own system names the person', () => {
  test('is one referral: in newer words while it waits, as it stands once it was answered, and anew only where it is said', async () => {
    const id = await tale.sent(referredBy('B-1'));
    const key = uuidv7();
    const newer = referredBy('B-1', { services: ['accommodation', 'legal-aid'], sections: { identity: child('B') } });
    const receipt = await done(tale.send(newer, key));
    expect(receipt.body).toEqual({ id, version: 2, status: 'waiting' });
    expect((await done(tale.send(newer, key))).body).toEqual(receipt.body);
    expect((await tale.send({ ...newer, services: ['medical'] }, key)).status).toBe(422);
    expect((await tale.send(referredBy('B-2'), key)).status).toBe(422);
    expect((await tale.listOf('provider')).filter((one) => one.id === id)).toHaveLength(1);
    expect((await done(tale.read(id))).body['sections']).toMatchObject({ identity: { name: { latin: 'Invented B' } } });
    await done(tale.decline(id));
    expect((await done(tale.send(newer))).body).toEqual({ id, version: 3, status: 'declined' });
    expect((await done(tale.send({ ...newer, again: true }))).body).toEqual({ id, version: 4, status: 'waiting' });
    await done(tale.accept(id));
    expect((await done(tale.send(newer))).body).toEqual({ id, version: 5, status: 'accepted' });
    await refusedBy('one-file-a-person', tale.send({ ...newer, again: true }));
  });

  test('is nobody else’s: another organisation sees none of it, and names another person by the same number', async () => {
    const id = await tale.sent(referredBy('B-3'));
    await tale.reseat('provider', 'demo-poipet-transit-centre');
    try {
      expect(await tale.listOf('provider')).toEqual([]);
      const away = { reason: 'sent-in-error' };
      expect((await tale.partner.post(`/referrals/${id}/withdrawals`, away, { ifMatch: 1 })).status).toBe(404);
      expect(await tale.sent(referredBy('B-3'))).not.toBe(id);
    } finally {
      await tale.reseat('provider');
    }
    expect(await tale.lineOf(id)).toMatchObject({ status: 'waiting' });
  });
});

const child = (name: string) => ({ name: { latin: `Invented ${name}` }, age: { birth: '1992' } });

test('Standards 5: a non-governmental organisation refers nobody once its memorandum with the Ministry is over', async () => {
  const day = (days: number) => new Date(running.cloud.clock.now() + days * 86_400_000).toISOString().slice(0, 10);
  const paper = { organisation: 'demo-ngo', number: 'Invented 12', from: day(-400), source: 'invented' };
  const keeper = running.as('directory-keeper');
  await done(keeper.post('/memoranda', { ...paper, until: day(-1) }));
  expect(await refusedBy('helpers-work-under-a-memorandum', tale.send(referredBy()))).toEqual(['memorandum-over']);
  await done(keeper.post('/memoranda', { ...paper, until: day(400) }));
  await done(tale.send(referredBy()));
});

test('Standards 6.3(d): goes with the person’s file when the person is erased, and no system that sends them again brings their back', async () => {
  const said = referredBy('C-1');
  const id = await tale.sent(said);
  const file = fileAt(running, String((await done(tale.accept(id))).body['id']));
  await erase(running, file);
  const store = adminStore(running.cloud);
  for (const one of await openErasures(store)) await takeAway(store, one, one.at);
  expect(await tale.lineOf(id)).toBeUndefined();
  expect(await lyingOfReferral(running, id)).toBe('[]');
  expect((await tale.send(said)).status).toBe(409);
  expect(await lyingOfReferral(running, id)).toBe('[]');
});
