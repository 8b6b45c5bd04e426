import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Language } from '@homeward/domain/countries/languages';
import { contactWrite } from '@homeward/store/contacts';
import { nameOf } from '@homeward/store/open-store';
import { sayWritten } from '@homeward/words/say-written';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { gateCalled } from '../../scripts/demo/called.ts';
import { demoContacts } from '../../scripts/demo/directory.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { leftoversIn } from '../words/leftovers.ts';
import {
  act,
  answerAll,
  dayFrom,
  inboundPeople,
  proposeInbound,
  proposeOutbound,
  seen,
  vietnameseFile,
} from './acts.ts';

let running: Running;

beforeAll(async () => {
  running = await startRunning();
});
beforeEach(() => running.cloud.mail.clear());
afterAll(() => running.cloud.stop());

/** Of a contact of the demo: the Thai unit reads Thai, Cambodia's offices Khmer. */
function languageOf(to: readonly string[]): Language {
  const [name] = to[0]?.split('@') ?? [];
  return demoContacts('2026-01-01').find(([id]) => id === `contact-${name}`)?.[1].languages[0] ?? 'km';
}

async function mails() {
  await running.cloud.streams.drained();
  const all = running.cloud.mail.messages();
  for (const { subject, text, to } of all) expect(leftoversIn(`${subject}\n${text}`, languageOf(to))).toEqual([]);
  return all;
}

test('Policy VI.b: the other side is told of a proposal, each of its desks once, without any name', async () => {
  const id = await proposeInbound(running.as);
  const told = await mails();
  expect(told.flatMap(({ to }) => to)).toEqual(['central-unit@homeward.example']);
  for (const { subject, text } of told) {
    expect(`${subject} ${text}`).not.toMatch(/invented|homecomer|1999|svay rieng|female/i);
    expect(text).toContain(`/handovers/${id}`);
  }
  running.cloud.mail.clear();
  expect(await mails()).toEqual([]);
});

test('the acceptance goes back across the border with its date and gate, and the notice reaches the centre that will meet the person', async () => {
  const id = await proposeInbound(running.as);
  await answerAll(running.as, id, inboundPeople, 'schedule');
  await mails();
  running.cloud.mail.clear();
  const date = dayFrom(running.cloud.clock.iso(), 8);
  await done(act(running.as, 'central-unit', id, '/schedules', { date, gate: 'poipet', mode: 'land' }));
  const told = await mails();
  expect(told.flatMap(({ to }) => to)).toEqual(['counterpart-th@homeward.example']);
  for (const { text, to } of told) expect(text).toContain(sayWritten(languageOf(to)).day(date));
  expect(told.flatMap(({ files }) => files)).toMatchObject([
    { name: 'handover.ics', text: expect.stringContaining(`DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`) },
  ]);
  for (const { subject, text } of told) expect(`${subject} ${text}`).not.toMatch(/invented|homecomer/i);
  running.cloud.mail.clear();
  await done(act(running.as, 'counterpart-th', id, '/notices'));
  const notice = await mails();
  expect(notice.flatMap(({ to }) => to).toSorted()).toEqual([
    'central-unit@homeward.example',
    'shift-lead@homeward.example',
  ]);
  // Whatever is told after a day was fixed says which day it is.
  for (const { text, to } of notice) {
    expect(text).toContain(sayWritten(languageOf(to)).day(date));
    expect(text).toContain(gateCalled('poipet').names?.[languageOf(to)]);
  }
  running.cloud.mail.clear();
  await done(act(running.as, 'central-unit', id, '/postponements', { reason: 'health' }));
  const off = await mails();
  expect(off.flatMap(({ files }) => files)).toMatchObject([{ text: expect.stringContaining('METHOD:CANCEL') }]);
  for (const { files } of off)
    for (const { text } of files) expect(text).not.toMatch(/invented|homecomer|1999|svay rieng/i);
});

test('an answer on the checklist tells nobody', async () => {
  const id = await proposeInbound(running.as);
  await mails();
  running.cloud.mail.clear();
  await answerAll(running.as, id, inboundPeople, 'schedule');
  expect(await mails()).toEqual([]);
});

test('a contact without an address is recorded as not reached, and the others are told all the same', async () => {
  const store = adminStore(running.cloud);
  const { table, item } = contactWrite('contact-silent', {
    organisation: 'demo-central-unit-thailand',
    country: 'TH',
    desk: 'counterpart',
    languages: ['th'],
    purposes: ['notification'],
    channels: [],
  });
  await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
  const id = await proposeInbound(running.as);
  await mails();
  running.cloud.mail.clear();
  const key = uuidv7();
  const { version } = await seen(running.as, 'central-unit', id);
  await done(
    running.as('central-unit').post(`/handovers/${id}/postponements`, { reason: 'health' }, { key, ifMatch: version }),
  );
  expect((await mails()).flatMap(({ to }) => to)).toEqual(['counterpart-th@homeward.example']);
  const { notices } = await seen(running.as, 'central-unit', id);
  expect((await seen(running.as, 'counterpart-th', id)).notices.map(({ country }) => country)).toEqual(['KH']);
  const organisation = 'demo-central-unit-thailand';
  expect(
    notices
      .filter((one) => one.organisation === organisation)
      .map(({ outcome }) => outcome)
      .toSorted(),
  ).toEqual(['no-address', 'sent']);
});

test('an old address is told that two people took it out; the new one waits 24 hours and its first call', async () => {
  const [keeper, second] = [running.as('directory-keeper'), running.as('second-approver@office')];
  const contact = 'contact-counterpart-my';
  const plate = { organisation: 'demo-central-unit-malaysia', country: 'MY', desk: 'counterpart', languages: ['ms'] };
  const asked = { contact, ...plate, purposes: ['handover'] };
  const channel = { kind: 'email', value: 'new-address@homeward.example' };
  const proposal = uuidv7();
  await done(keeper.post('/contacts', { ...asked, channels: [{ ...channel, source: 'a letter' }] }, { key: proposal }));
  expect(await mails()).toEqual([]);
  const answered = { proposal, answer: 'approved' };
  const { version } = await done(second.post(`/contacts/${contact}/approvals`, answered, { ifMatch: 2 }));
  const told = await mails();
  expect(told.map(({ to }) => to)).toEqual([['counterpart-my@homeward.example']]);
  expect(`${told[0]?.subject} ${told[0]?.text}`).not.toContain('new-address');
  const called = { channel, on: dayFrom(running.cloud.clock.iso(), 0), how: 'call', result: 'right' };
  await done(keeper.post(`/contacts/${contact}/verifications`, called, { ifMatch: version }));
  const seenNow = await done(running.as('embassy-my').read(`/contacts/${contact}`));
  expect(seenNow.body).toMatchObject({
    listed: { channels: [{ freshness: 'cooling-off', verified: { how: 'call' } }] },
  });
  expect(JSON.stringify(seenNow.body)).not.toContain('demo-directory-keeper');
  // It is not public: another country's embassy knows the office and none of its channels.
  const elsewhere = await done(running.as('embassy-th').read(`/contacts/${contact}`));
  expect(elsewhere.body).toMatchObject({ listed: { channels: [] } });
  expect((await done(keeper.read(`/contacts/${contact}`))).body).toMatchObject({ script: { km: expect.any(String) } });
});

test('a contact that the person’s case keeps away hears nothing of its handover, whenever it was said; once two people say otherwise it hears again', async () => {
  const file = await vietnameseFile(running.as, ['counterpart']);
  const to = 'counterpart-vn@homeward.example';
  const block = async (on: 'on' | 'off', by: 'case-worker' | 'central-unit' = 'case-worker') => {
    const { version } = await done(running.as(by).read(`/cases/${file}`));
    const said = { contact: 'contact-counterpart-vn', block: on, reason: 'suspected-complicity' };
    await done(running.as(by).post(`/cases/${file}/contact-blocks`, said, { ifMatch: version }));
  };
  const told = async () => (await mails()).flatMap((one) => one.to);
  await block('on');
  const { body } = await done(proposeOutbound(running.as, file, ['counterpart']));
  expect(await told()).not.toContain(to);
  await block('off');
  await block('off', 'central-unit');
  await done(act(running.as, 'case-worker', String(body['id']), '/postponements', { reason: 'health' }));
  expect(await told()).toContain(to);
});
