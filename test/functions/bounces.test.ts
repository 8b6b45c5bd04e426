import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';
import { bouncing, layBouncingContact } from './bouncing-contact.ts';

let running: Running;
const patience = 300_000;

beforeAll(async () => {
  running = await startRunning();
  await layBouncingContact(running, 'TH', 'demo-central-unit-thailand');
}, patience);
afterAll(() => running?.cloud.stop());

const channel = async () => {
  const { body } = await done(running.as('directory-keeper').read(`/contacts/${bouncing}`));
  return (body['listed'] as { channels: readonly Record<string, unknown>[] }).channels[0];
};
const outcomes = async (id: string) =>
  (await acts.seen(running.as, 'central-unit', id)).notices.map(({ outcome }) => outcome);

test('a mail that comes back counts as not delivered, and nothing more is sent to that address', {
  timeout: patience,
}, async () => {
  const id = await acts.proposeInbound(running.as);
  await acts.answerAll(running.as, id, acts.inboundPeople);
  const plan = { date: acts.dayFrom(running.cloud.clock.iso(), 8), gate: 'poipet', mode: 'land' };
  await done(acts.act(running.as, 'central-unit', id, '/schedules', plan));
  await running.cloud.streams.drained();
  await expect.poll(channel, { timeout: 20_000 }).toMatchObject({ outOfUse: 'bounced', freshness: 'out-of-use' });
  // The other contact of that office was told.
  expect(await outcomes(id)).toEqual(expect.arrayContaining(['bounced', 'sent']));
  running.cloud.mail.clear();
  await done(acts.act(running.as, 'central-unit', id, '/postponements', { reason: 'health' }));
  await running.cloud.streams.drained();
  expect(running.cloud.mail.messages().flatMap(({ to }) => to)).toEqual(['counterpart-th@homeward.example']);
  expect(await outcomes(id)).toContain('out-of-use');
});

test('no mail shows what it was sent for: its tags are in no part of it', () => {
  const mails = running.cloud.mail.messages();
  expect(mails.length).toBeGreaterThan(0);
  for (const { raw, html, text } of mails)
    expect(`${raw}${html}${text}`).not.toMatch(/event#|base64url|toOrganisation/);
});
