import { dayOf } from '@homeward/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { written } from '../words/words-of.ts';
import { referralsIn, referredBy } from './referrals-in-tale.ts';

let running: Running;
let tale: ReturnType<typeof referralsIn>;
const patience = 300_000;

beforeAll(async () => {
  running = await startRunning();
  tale = referralsIn(running);
}, patience);
afterAll(() => running?.cloud.stop());

/** Which notice a subject is of, in whichever language. */
const kinds = new Map(
  (['en', 'km', 'th', 'vi', 'ms'] as const).flatMap((language) =>
    Object.entries(written(language, 'notices')).map(([key, says]) => [says, key.replace('-subject', '')] as const),
  ),
);

/** Who was written to since it was last asked, and of what: a link, and nothing of anybody. */
async function told(): Promise<readonly string[]> {
  await running.cloud.streams.drained();
  const mails = running.cloud.mail.messages();
  running.cloud.mail.clear();
  for (const { subject, text } of mails) {
    const said = `${subject} ${text}`;
    expect(said).not.toMatch(/invented|an giang|1991|female|viet|vietnam|demo-|\bVN\b|\b(19|20)\d\d\b|[0-9a-f]{8}-/i);
    expect(said).toMatch(/https?:\/\//);
  }
  expect(running.printed.filter((line) => line.includes('"fault"'))).toEqual([]);
  return mails.map(({ to, subject }) => `${to.join()} ${kinds.get(subject)}`);
}
const [central, partner] = ['central-unit@homeward.example', 'provider@homeward.example'];

/** Business time goes to an hour in Cambodia, so many days after a day. */
const moveTo = (day: string, days: number, clock: string) =>
  running.cloud.clock.moveTo(new Date(Date.parse(`${day}T${clock}+07:00`) + days * 86_400_000).toISOString(), 4);

test('Casework is told once that somebody was referred, not of newer words, and again where the person is referred anew', async () => {
  await told();
  const id = await tale.sent(referredBy('N-1'));
  expect(await told()).toEqual([`${central} referral-came`]);
  await tale.sent(referredBy('N-1', { services: ['legal-aid'] }));
  expect(await told()).toEqual([]);
  await done(tale.decline(id));
  expect(await told()).toEqual([`${partner} referral-answered`]);
  await tale.sent(referredBy('N-1'));
  expect(await told()).toEqual([]);
  await tale.sent(referredBy('N-1', { again: true }));
  expect(await told()).toEqual([`${central} referral-came`]);
  await done(tale.withdraw(id));
  expect(await told()).toEqual([]);
}, 120_000);

test(
  'Standards 7.3(c): what waits is told on its day and once when it is as much overdue, newer words or not; what was answered is not',
  async () => {
    const id = await tale.sent(referredBy('N-2'));
    const sent = dayOf(String((await tale.lineOf(id))?.['at']));
    await done(tale.decline(await tale.sent(referredBy('N-3'))));
    await told();
    await moveTo(sent, 2, '23:50:00');
    await tale.sent(referredBy('N-2', { services: ['legal-aid'] }));
    expect(await told()).toEqual([]);
    await moveTo(sent, 3, '00:10:00');
    expect(await told()).toEqual([`${central} referral-due`]);
    await moveTo(sent, 5, '23:50:00');
    expect(await told()).toEqual([]);
    await moveTo(sent, 6, '00:10:00');
    expect(await told()).toEqual([`${central} referral-overdue`]);
    await moveTo(sent, 6, '01:10:00');
    expect(await told()).toEqual([]);
  },
  patience,
);
