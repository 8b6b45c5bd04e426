import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';
import { written } from '../words/words-of.ts';
import { linksIn } from './link-tale.ts';

let running: Running;
const patience = 300_000;

beforeAll(async () => {
  running = await startRunning();
}, patience);
afterAll(() => running?.cloud.stop());

/** Business time goes to some hours before or after a moment. */
const moveTo = (moment: string, hours: number) =>
  running.cloud.clock.moveTo(new Date(Date.parse(moment) + hours * 3_600_000).toISOString(), 4);
const hours = (some: number) => moveTo(running.cloud.clock.iso(), some);

/** Which notice a subject is of, in whichever language. */
const kinds = new Map(
  (['en', 'km', 'th', 'vi', 'ms'] as const).flatMap((language) =>
    Object.entries(written(language, 'notices')).map(([key, says]) => [says, key.replace('-subject', '')] as const),
  ),
);

/** Who was written to about one handover since it was last asked, and of what. */
async function told(id: string): Promise<readonly string[]> {
  await running.cloud.streams.drained();
  const mails = running.cloud.mail.messages().filter(({ text }) => text.includes(id));
  running.cloud.mail.clear();
  for (const { subject, text } of mails) {
    expect(`${subject} ${text}`).not.toMatch(/invented|1999|svay rieng/i);
    // Both offices call the handover by it.
    expect(subject).toMatch(/ · H-(TH|KH)-\d\d-\d{4,5}-[A-Z]$/);
  }
  return mails
    .map(({ to, subject }) => `${to[0]?.split('@')[0]}: ${kinds.get(subject.split(' · ')[0] ?? '')}`)
    .toSorted();
}

/** Thailand offers to give; a day is fixed, nobody is told yet. */
async function scheduled(): Promise<string> {
  const id = await acts.proposeInbound(running.as);
  await acts.answerAll(running.as, id, acts.inboundPeople);
  const plan = { date: acts.dayFrom(running.cloud.clock.iso(), 8), gate: 'poipet', mode: 'land' };
  await done(acts.act(running.as, 'central-unit', id, '/schedules', plan));
  await told(id);
  return id;
}

test('Policy VI.b: whoever does not acknowledge a notice is reminded, can do it from that mail, and then hears no more', async () => {
  const id = await scheduled();
  await done(acts.act(running.as, 'counterpart-th', id, '/notices'));
  await told(id);
  await hours(23);
  expect(await told(id)).toEqual([]);
  await hours(2);
  const [first = '', ...others] = [...running.cloud.mail.messages()].map(({ text }) => text);
  expect([first, ...others].every((text) => text.includes('/link/received#'))).toBe(true);
  const link = await linksIn(running).mailed('central-unit@homeward.example', 'received');
  const asked = await told(id);
  expect(asked).toContain('central-unit: owed-readiness-confirmed');
  expect(asked.filter((one) => one.startsWith('counterpart-th'))).toEqual([]);
  expect((await linksIn(running).acknowledge(link)).status).toBe(200);
  await told(id);
  await hours(48);
  expect(await told(id)).toEqual([]);
}, 300_000);

test('Policy VI.b: a notice that is not sent, or stays unacknowledged, comes before both sides; each reminder is written once', async () => {
  const id = await scheduled();
  const { deadlines } = await acts.seen(running.as, 'central-unit', id);
  const late = deadlines.find(({ step }) => step === 'manifest-sent')?.by ?? '';
  // Its side hears of it half a day before it is late.
  await moveTo(late, -13);
  expect(await told(id)).toEqual([]);
  await moveTo(late, -11);
  expect(await told(id)).toEqual(['counterpart-th: owed-manifest-sent']);
  await moveTo(late, 1);
  const both = await told(id);
  expect(both.every((one) => one.endsWith(': overdue'))).toBe(true);
  expect(both.map((one) => one.split(':')[0])).toEqual(expect.arrayContaining(['counterpart-th', 'central-unit']));
  await hours(1);
  expect(await told(id)).toEqual([]);
  expect(deadlines).toContainEqual(expect.objectContaining({ step: 'manifest-sent', owedBy: 'S' }));
}, 300_000);
