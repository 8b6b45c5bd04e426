import type { Account, Bad } from '@homeward/store/trail/account';
import { logItem } from '@homeward/store/trail/log-entry';
import { verifyTrail } from '@homeward/store/trail/verify';
import { afterAll, describe, expect, test } from 'vitest';
import { chanceOf } from './faults/chance.ts';
import { minutes, signedAs, signedPart, trailOf } from './forged-trails.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';
import { tamperingsOfEntries } from './tamperings.ts';
import { tamperingsOfShards } from './tamperings-of-shards.ts';

const seed = 20_090_903;
const runs = runsOf(40, 1000);
let [tried, findings] = [0, 0];
afterAll(() => report('tampering', tried, seed, findings));

function isAt(bad: Bad | undefined, at: Omit<Bad, 'wrong'>): boolean {
  return bad?.where === at.where && bad.n === at.n && bad.shard === at.shard && bad.chain === at.chain;
}

/** Tries so often what answers with whether it was right. */
function expectAlways(name: string, right: (chance: () => number) => boolean): void {
  const chance = chanceOf(seed + name.length);
  const wrong = Array.from({ length: runs }, () => right(chance)).filter((one) => !one).length;
  [tried, findings] = [tried + runs, findings + wrong];
  expect(wrong, name).toBe(0);
}

describe('[ASVS-16.4.2] whoever is at a signed receipt is found, at the first entry that is not as it was', () => {
  for (const [name, tamper] of Object.entries({ ...tamperingsOfEntries, ...tamperingsOfShards }))
    test(name, () =>
      expectAlways(name, (chance) => {
        const { trail, at } = tamper(trailOf(chance), chance);
        return isAt(verifyTrail(trail).bad, at);
      }),
    );
});

test('a trail that nobody was at raises no alarm, signed or not signed yet', () => {
  expectAlways('clean', (chance) => {
    const { covered: _covered, middle: _middle, ...trail } = trailOf(chance);
    const account: Account = verifyTrail(trail);
    return (
      account.bad === undefined && account.logged === trail.log.length && account.entries === trail.receipts.length
    );
  });
});

test('a line that nobody signed yet has to follow the one before, like every other', () => {
  const whole = trailOf(chanceOf(seed));
  const { shard, n, chain, entry, receipt } = whole.log.at(-1) as (typeof whole.log)[number];
  const put = logItem({ shard, n, chain, entry, receipt, prior: 'another' });
  const checkpoints = whole.checkpoints.slice(0, 1);
  const account = verifyTrail({ ...whole, checkpoints, log: [...whole.log.slice(0, -1), put] });
  expect(account.bad).toEqual({ where: 'log', shard, chain, n, wrong: 'altered' });
});

describe('what was signed', () => {
  const whole = trailOf(chanceOf(seed));
  const [first, last] = whole.checkpoints as ReturnType<typeof signedPart>[];
  const badOf = (checkpoints: readonly unknown[], more: object = {}) =>
    verifyTrail({ ...whole, ...more, checkpoints }).bad;

  test('may be said twice, as a retry does, and must then say the same', () => {
    const again = signedAs({ ...(last as NonNullable<typeof last>), at: minutes(900) });
    expect(badOf([first, last, again])).toBeUndefined();
    expect(badOf([first, first, last, last])).toBeUndefined();
    const other = signedPart(whole.log, whole.middle, whole.covered - 1);
    expect(badOf([first, last, other])).toEqual({ where: 'checkpoint', n: whole.covered - 1, wrong: 'contradicted' });
  });

  test('is missed: the first of two, the newest by the note of it, and one in a form nobody knows', () => {
    expect(badOf([last])).toEqual({ where: 'checkpoint', n: whole.covered, wrong: 'missing' });
    expect(badOf([first], { signed: whole.covered })).toMatchObject({ where: 'checkpoint', wrong: 'missing' });
    expect(badOf([first, { size: 3 }])).toMatchObject({ where: 'checkpoint', wrong: 'unreadable' });
  });

  test('counts with its own key alone', () => {
    const n = (first?.size ?? 0) as number;
    expect(badOf([first, last], { keys: {} })).toEqual({ where: 'checkpoint', n, wrong: 'not-signed' });
    expect(badOf([{ ...first, at: '2026-05-02T00:00:00.000Z' }, last])).toEqual({
      where: 'checkpoint',
      n,
      wrong: 'not-signed',
    });
  });
});
