import type { ParityReport } from '@homeward/domain/report/parity/report';
import { figuresRest } from '@homeward/domain/settings/reports';
import { endOfMonth, hoursAfter, quarterOf } from '@homeward/domain/time';
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
const report = async (role: string, of: string) =>
  (await done(running.as(role).read<ParityReport>(`/reports/parity/${of}`))).body;
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The quarter that runs ends and rests, and the clocks count it; which one it was. */
async function rested(): Promise<string> {
  const over = quarter();
  const [year = '', part = ''] = over.split('-Q');
  const end = endOfMonth(`${year}-${String(Number(part) * 3).padStart(2, '0')}`);
  await running.cloud.streams.drained();
  await running.cloud.clock.moveTo(hoursAfter(end, (figuresRest.quarter.value + 1) * 24), 1);
  return over;
}

test('R088: a case worker who declines every foreign referral and no Cambodian one shows at their centre, and whoever waits or was taken back does not', async () => {
  for (const _ of times(10)) {
    await done(tale.decline(await tale.sent(referredBy(undefined, { citizenship: 'VN' }))));
    await done(tale.accept(await tale.sent(referredBy(undefined, { citizenship: 'KH' }))));
  }
  await tale.sent(referredBy());
  await done(tale.withdraw(await tale.sent(referredBy())));
  await running.cloud.streams.drained();
  expect((await report('task-force', quarter())).referrals).toEqual([]);
  const over = await rested();
  for (const role of ['task-force', 'overseer']) {
    const { referrals, verdicts } = await report(role, over);
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
  const ids: string[] = [];
  for (const one of times(5)) {
    const id = await tale.sent(referredBy(`D-${one}`, { citizenship: 'VN' }));
    await done(tale.decline(id));
    ids.push(id);
  }
  for (const one of times(5)) {
    const said = referredBy(`R-${one}`, { citizenship: 'VN' });
    const id = await tale.sent(said);
    await done(tale.decline(id));
    await done(tale.send({ ...said, again: true }));
    await done(tale.accept(id));
    ids.push(id);
  }
  const over = await rested();
  expect((await report('task-force', over)).referrals[0]?.foreign).toEqual({ answered: 10, declined: 5 });
  const counted = (await allOf(adminStore(running.cloud), 'facts', `open#parity#${over}`)).filter(
    ({ answer }) => answer !== undefined,
  );
  expect(counted).toHaveLength(10);
  for (const { answer } of counted)
    expect(Object.keys(answer as object).toSorted()).toEqual(['declined', 'foreign', 'organisation']);
  expect(JSON.stringify(counted)).not.toMatch(new RegExp([...ids, 'case-worker', 'demo-ngo', '[DR]-\\d'].join('|')));
}, 120_000);
