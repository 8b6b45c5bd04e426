import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { contactWrite } from '@homeward/store/directory';
import { nameOf } from '@homeward/store/open-store';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { act, answerAll, dayFrom, inboundPeople, proposeInbound, seen } from './acts.ts';

let running: Running;

beforeAll(async () => {
  running = await startRunning();
});
beforeEach(() => running.cloud.mail.clear());
afterAll(() => running.cloud.stop());

async function mails() {
  await running.cloud.streams.drained();
  return running.cloud.mail.messages();
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

test('the acceptance goes back across the border with its date and gate, and the notice reaches the centre that will meet her', async () => {
  const id = await proposeInbound(running.as);
  await answerAll(running.as, id, inboundPeople, 'schedule');
  await mails();
  running.cloud.mail.clear();
  const date = dayFrom(running.cloud.clock.iso(), 5);
  await done(act(running.as, 'central-unit', id, '/schedules', { date, gate: 'poipet', mode: 'land' }));
  const told = await mails();
  expect(told.flatMap(({ to }) => to)).toEqual(['counterpart-th@homeward.example']);
  for (const { text } of told) expect(text).toContain(date);
  for (const { subject, text } of told) expect(`${subject} ${text}`).not.toMatch(/invented|homecomer/i);
  running.cloud.mail.clear();
  await done(act(running.as, 'counterpart-th', id, '/notices'));
  expect((await mails()).flatMap(({ to }) => to).toSorted()).toEqual([
    'central-unit@homeward.example',
    'shift-lead@homeward.example',
  ]);
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
  const silent = {
    id: 'contact-silent',
    organisation: 'demo-central-unit-thailand',
    country: 'TH',
    desk: 'counterpart',
    language: 'th',
  } as const;
  const { table, item } = contactWrite(silent);
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
  const event = `TH#handover#${id}/event#${key}#postponeHandover#demo-central-unit`;
  const delivery = (contact: string) =>
    store.db.send(
      new GetCommand({ TableName: nameOf(store, 'exchange'), Key: { pk: `TH#delivery#${event}`, sk: contact } }),
    );
  expect((await delivery('contact-silent')).Item).toMatchObject({ outcome: 'no-address' });
  expect((await delivery('contact-counterpart-th')).Item).toMatchObject({ outcome: 'sent' });
});
