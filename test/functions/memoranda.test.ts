import { dayOf } from '@homeward/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { refusedBy } from '../journeys/acts.ts';
import { ngo, sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;
const patience = 300_000;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, patience);
afterAll(() => running?.cloud.stop());

const keeper = () => running.as('directory-keeper');
/** The day it is in Cambodia so many days from now. */
const day = (days: number) => dayOf(new Date(running.cloud.clock.now() + days * 86_400_000).toISOString());

/** The memorandum of the demo's organisation ends in so many days. */
const endsIn = (days: number, organisation = 'demo-ngo') =>
  keeper().post('/memoranda', {
    organisation,
    number: 'Invented 12',
    from: day(-400),
    until: day(days),
    source: 'invented',
  });

async function standing(): Promise<unknown> {
  const { items } = (await done(keeper().read('/providers'))).body as { items: { id: string; standing: string }[] };
  return items.find(({ id }) => id === 'demo-ngo')?.standing;
}

/** Mails to the organisation since it was last asked. */
async function warnings(): Promise<readonly string[]> {
  await running.cloud.streams.drained();
  const mails = running.cloud.mail.messages().filter(({ to }) => to.includes('provider@homeward.example'));
  running.cloud.mail.clear();
  return mails.map(({ text }) => text);
}

const moveDays = (days: number) =>
  running.cloud.clock.moveTo(new Date(running.cloud.clock.now() + days * 86_400_000).toISOString(), 3);

test('Standards 5: an organisation is told 90 and 30 days before its memorandum ends and on the last day, and then gets nothing new; what it reads stays open', {
  timeout: patience,
}, async () => {
  const file = await sharing.openFile(sharing.agreed());
  const shared = await file.share();
  expect((await sharing.read(shared, 'provider')).status).toBe(200);
  await warnings();
  await done(endsIn(92));
  expect(await standing()).toBe('valid');
  const told: number[] = [];
  // A long jump wakes the clocks at its end, whatever it leaves out before: the last day is an end.
  for (const days of [3, 60, 29, 1]) {
    await moveDays(days);
    const mails = await warnings();
    told.push(mails.length);
    for (const text of mails) expect(text).not.toMatch(new RegExp(`invented|${file.id}`, 'i'));
  }
  expect(told).toEqual([1, 1, 1, 0]);
  expect(await standing()).toBe('over');
  const worker = running.as('case-worker');
  const { version } = await done(worker.read(file.path));
  const refused = await refusedBy(
    'helpers-work-under-a-memorandum',
    worker.post(`${file.path}/disclosures`, ngo, { ifMatch: version }),
  );
  expect(refused).toEqual(['memorandum-over']);
  expect((await sharing.read(shared, 'provider')).status).toBe(200);
  await done(endsIn(400));
  expect(await standing()).toBe('valid');
});

test('Standards 5: only an organisation of the directory has a memorandum, and R089: what it can do stands beside it', async () => {
  const unknown = await endsIn(10, 'nobody-knows-it');
  expect([unknown.status, unknown.body['errors']]).toEqual([
    400,
    [{ pointer: '/organisation', code: 'unknown-organisation' }],
  ]);
  await done(keeper().post('/capabilities', { organisation: 'demo-ngo', services: ['legal-aid'], source: 'invented' }));
  const { items } = (await done(keeper().read('/providers'))).body as { items: readonly object[] };
  expect(items).toContainEqual(
    expect.objectContaining({ id: 'demo-ngo', capabilities: expect.objectContaining({ services: ['legal-aid'] }) }),
  );
});
