import { sealedMonths } from '@homeward/store/months';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { domesticReferral } from '../../scripts/replay/inside-cambodia.ts';
import { person } from '../../scripts/replay/people.ts';
import { sealedFigures } from '../../scripts/replay/read-figures.ts';
import { openStage, type Stage } from '../../scripts/replay/stage.ts';
import { twoHoursLater } from '../../scripts/replay/two-hours-later.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { refusedBy } from './acts.ts';
import { fewWakings } from './few-wakings.ts';

let running: Running;

beforeAll(async () => {
  running = await startRunning();
});
afterAll(() => running.cloud.stop());

const sheet = { name: { latin: 'Invented Homecomer' }, birthYear: '1990', document: 'X 0000' };
const proposal = { direction: 'inbound', sex: 'female', age: 'adult', sheet };
const longAgo = '2008-05-10T02:00:00Z';

test('what is written down more than a day later gives its reason, and nothing is dated ahead', async () => {
  const sender = running.as('counterpart-th');
  const late = await refusedBy(
    'late-entry-gives-its-reason',
    sender.post('/handovers', { ...proposal, occurredAt: longAgo }),
  );
  expect(late).toEqual(['late-without-reason']);
  const ahead = new Date(running.cloud.clock.now() + 3_600_000).toISOString();
  const early = sender.post('/handovers', { ...proposal, occurredAt: ahead, lateReason: 'archive' });
  expect(await refusedBy('late-entry-gives-its-reason', early)).toEqual(['dated-in-the-future']);
});

test('a late entry sends no mail: its notices were given on paper; the same act of today sends one', async () => {
  const sender = running.as('counterpart-th');
  const { cloud } = running;
  cloud.mail.clear();
  const late = await done(sender.post('/handovers', { ...proposal, occurredAt: longAgo, lateReason: 'archive' }));
  const today = await done(sender.post('/handovers', proposal));
  await cloud.streams.drained();
  const about = (id: unknown) => cloud.mail.messages().filter(({ text }) => text.includes(String(id)));
  expect(about(late.body['id'])).toEqual([]);
  expect(about(today.body['id'])).not.toEqual([]);
});

/** Lets what was written down come to rest, so that the months of 2008 are sealed or restated. */
async function seal(stage: Stage) {
  const { cloud } = running;
  await cloud.streams.drained();
  await twoHoursLater({ url: cloud.url, time: fewWakings(cloud) });
  const { A6 } = await sealedFigures(stage, ['KH']);
  return { A6, months: await sealedMonths(adminStore(cloud), 'KH', '2008') };
}

test('a late entry restates the month that was sealed, with its reason, and no other month', async () => {
  const stage = openStage(running.cloud);
  const one = person('late-one', 2, 'woman', { exploitation: ['forced-labour'] });
  const other = person('late-other', 2, 'girl', { exploitation: ['prostitution'] });

  await domesticReferral(stage, one, 'demo-partner-shelter');
  const first = await seal(stage);
  expect(first.A6).toBe(1);
  expect(first.months).toHaveLength(12);
  expect(first.months.filter(({ version, because }) => version !== 1 || because !== undefined)).toEqual([]);

  await domesticReferral(stage, other, 'demo-partner-shelter');
  const second = await seal(stage);
  expect(second.A6).toBe(2);
  const changed = second.months.filter(({ version }) => version !== 1);
  expect(changed.map(({ month, version, because }) => ({ month, version, because }))).toEqual([
    { month: '2008-03', version: 2, because: 'late-entry' },
  ]);
});

test('an earlier referral that is heard of late restates its month and that of the later one: one person is counted once in the year', async () => {
  const stage = openStage(running.cloud);
  const one = person('late-earlier', 4, 'girl', { exploitation: ['prostitution'] }, '2008-07-06');
  const { file, said } = await domesticReferral(stage, one, 'demo-partner-shelter', '2008-07-12');
  const before = await seal(stage);
  const late = { step: 'refer before', at: '2008-06-30T03:00:00.000Z', ifMatch: file.version };
  await stage.story(one.story)('case-worker', `/cases/${file.id}/referrals`, said, late);
  const after = await seal(stage);
  expect(after.A6).toBe(before.A6);
  const figures = ({ months }: typeof after) =>
    months.flatMap(({ month, version, counters }) => {
      const was = before.months.find((one) => one.month === month);
      return version === was?.version ? [] : [[month, was?.counters['A6'] ?? 0, counters['A6'] ?? 0]];
    });
  expect(figures(after)).toEqual([
    ['2008-06', 0, 1],
    ['2008-07', 1, 0],
  ]);
});
