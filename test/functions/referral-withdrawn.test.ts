import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { itemsOf } from '../store/database.ts';
import { referred } from './referred-file.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

const receiver = 'provider@homeward.example';

test('Standards 6.3(b): a referral whose consent the person takes back ends in the act; its receiver is told through the stream within a minute, once, and of nobody', async () => {
  const file = await referred(sharing);
  const { cloud } = running;
  const view = async () => (await done(running.as('case-worker').read(file.path))).body;
  const owes = async () => JSON.stringify((await view())['due']).includes('referral-is-answered');
  expect(await owes()).toBe(true);
  await cloud.streams.drained();
  cloud.mail.clear();
  const [consent = ''] = file.consents;
  await file.takeBack(consent);
  const after = await view();
  expect(after['referrals']).toMatchObject([{ id: file.referral, withdrawn: expect.any(String) }]);
  expect(await owes()).toBe(false);
  await cloud.streams.drained();
  const [{ withdrawn }] = after['referrals'] as readonly [{ readonly withdrawn: string }];
  expect(cloud.clock.now() - Date.parse(withdrawn)).toBeLessThan(60_000);
  expect(cloud.mail.messages().map(({ to }) => to)).toEqual([[receiver]]);
  for (const { subject, text } of cloud.mail.messages())
    expect(`${subject} ${text}`).not.toMatch(new RegExp(`invented|1991|${file.id}|${file.referral}`, 'i'));
  // Whatever is said of it later tells nobody again, and nothing that is kept of the notice leads to them.
  const no = { ...consentTo('ngo'), given: false };
  await file.act('', { about: { type: 'case', case: file.id }, consent: no }, '/consents');
  await cloud.clock.moveTo(new Date(cloud.clock.now() + 3_600_000).toISOString());
  await cloud.streams.drained();
  expect(cloud.mail.messages()).toHaveLength(1);
  const rows = (await itemsOf(adminStore(cloud), 'exchange')).filter(({ pk }) =>
    /#(referral|delivery)#/.test(String(pk)),
  );
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain(file.id);
});
