import type { ParityReport } from '@homeward/domain/report/parity/report';
import { quarterOf } from '@homeward/domain/time';
import { allOf } from '@homeward/store/page';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { referralsIn, referredBy } from './referrals-in-tale.ts';

let running: Running;
let tale: ReturnType<typeof referralsIn>;

beforeAll(async () => {
  running = await startRunning();
  tale = referralsIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

const quarter = () => quarterOf(new Date(running.cloud.clock.now()).toISOString());
const report = async (role: string) =>
  (await done(running.as(role).read<ParityReport>(`/reports/parity/${quarter()}`))).body;
const ten = Array.from({ length: 10 }, (_, index) => index);

test('R088: a case worker who declines every foreign referral and no Cambodian one shows at their centre, and whoever waits or was taken back does not', async () => {
  for (const _ of ten) {
    await done(tale.decline(await tale.sent(referredBy(undefined, { citizenship: 'VN' }))));
    await done(tale.accept(await tale.sent(referredBy(undefined, { citizenship: 'KH' }))));
  }
  await tale.sent(referredBy());
  await done(tale.withdraw(await tale.sent(referredBy())));
  await running.cloud.streams.drained();
  for (const role of ['task-force', 'overseer']) {
    const { referrals, verdicts } = await report(role);
    expect(referrals).toEqual([
      {
        organisation: 'demo-banteay-meanchey-shelter',
        cambodian: { answered: 10, declined: 0 },
        foreign: { answered: 10, declined: 10 },
      },
    ]);
    const found = verdicts.filter(({ kind }) => kind === 'not-taken');
    expect(found).toMatchObject([{ foreign: { with: 10, of: 10 }, cambodian: { with: 0, of: 10 } }]);
  }
  expect(running.printed.filter((line) => line.includes('"fault"'))).toEqual([]);
}, 120_000);

test('one that is declined, referred once more and taken is one referral, by its last answer; what is counted names neither the person, nor it, nor who answered', async () => {
  const said = referredBy('R-1', { citizenship: 'VN' });
  const id = await tale.sent(said);
  await done(tale.decline(id));
  await running.cloud.streams.drained();
  expect((await report('task-force')).referrals[0]?.foreign).toEqual({ answered: 11, declined: 11 });
  await done(tale.send({ ...said, again: true }));
  await done(tale.accept(id));
  await running.cloud.streams.drained();
  expect((await report('task-force')).referrals[0]?.foreign).toEqual({ answered: 11, declined: 'hidden' });
  const counted = (await allOf(adminStore(running.cloud), 'facts', `open#parity#${quarter()}`)).filter(
    ({ answer }) => answer !== undefined,
  );
  expect(counted).toHaveLength(21);
  for (const { answer } of counted)
    expect(Object.keys(answer as object).toSorted()).toEqual(['declined', 'foreign', 'organisation']);
  expect(JSON.stringify(counted)).not.toMatch(new RegExp(`${id}|case-worker|demo-ngo|R-1`));
}, 120_000);
