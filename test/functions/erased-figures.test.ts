import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { foldMonth } from '../../packages/domain/src/report/stocks.ts';
import { now, people } from '../domain/made.ts';
import { countingAt } from './counting-stage.ts';
import { openMerging } from './merging-stage.ts';

const stage = await openMerging();
const { ask, store, own, by, one, other, propose, approve, unmerge } = stage;
const { comesToRest, lay, ofCountry, forget, waiting, facts } = await countingAt(stage);
afterAll(stage.stop);
beforeEach(stage.next);

const home = { origin: 'arrival', channel: 'deportation', corridor: 'TH-KH' } as const;
const [spring, autumn] = ['2026-02-10T03:00:00.000Z', '2026-04-20T03:00:00.000Z'];
const far = people['second-approver'];

/** Two files that two people made one, and that were counted since. */
async function laidAsOne(mine: object, theirs: object): Promise<void> {
  await lay(one(), mine);
  await lay(other(), theirs);
  await propose({ with: other(), reason: 'same-paper' });
  expect(await approve(own(5))).toMatchObject({ status: 200 });
  await comesToRest();
  await forget();
}

/** The first of the two is erased, and something is written in the other, so that the person is counted anew. */
async function erased(version = 3): Promise<void> {
  const asked = { operation: 'requestErasure', by, at: now, path: { caseId: one() }, body: { reason: 'she-asked' } };
  expect(await ask({ ...asked, version, key: own(7) })).toMatchObject({ status: 200 });
  expect(await approve(own(7), { who: far, version: version + 1, key: own(8) })).toMatchObject({ status: 200 });
  await offered(other());
}

async function offered(caseId: string, key = own(9)): Promise<void> {
  const version = Number((await load(store, cases, caseId))?.version);
  const offer = { operation: 'offerService', by, at: now, path: { caseId }, body: { service: 'medical' }, version };
  expect(await ask({ ...offer, key })).toMatchObject({ status: 200 });
  await comesToRest();
}

test('who was counted once under two files stays counted once when one of them is erased, and when the other is parted alone after that', async () => {
  await laidAsOne({ ...home, openedAt: spring }, { ...home, openedAt: autumn });
  expect(await ofCountry('TH')).toEqual(['TH-KH: 1 in 2', 'KH-TH: 0 in 0']);
  await erased();
  expect(await ofCountry('TH')).toEqual(['TH-KH: 1 in 2', 'KH-TH: 0 in 0']);
  expect(await waiting()).not.toContain('TH#2026-04');
  // The two are parted after all: the other file alone, which counts nobody anew.
  expect(await unmerge(other(), own(2), 3)).toMatchObject({ status: 200 });
  expect(await approve(own(2), { on: other(), version: 4, key: own(3) })).toMatchObject({ status: 200 });
  expect(await stage.oneWith(other())).toBeUndefined();
  await offered(other(), own(4));
  expect(await ofCountry('TH')).toEqual(['TH-KH: 1 in 2', 'KH-TH: 0 in 0']);
  expect(await waiting()).not.toContain('TH#2026-04');
});

test('whose file is erased waits by it no longer; by the other one they wait on, once', async () => {
  const inside = {
    origin: 'report',
    channel: 'domestic',
    corridor: 'KH-KH',
    openedAt: '2025-09-01T03:00:00.000Z',
  } as const;
  const delay = (file: string, id: string, occurredAt: string) => {
    const said = { decision: own(4), responsible: 'court', reason: 'hearing' } as const;
    const event = { type: 'ReturnDelayed', id, said, occurredAt, by: 'x' } as const;
    const item = { pk: cases.eventPk(file), sk: `event#${id}`, event, v: 1, status: 'open', recordedAt: now };
    return { delayed: { returnDelays: [{ ...said, id, at: occurredAt, by: 'x' }] }, item };
  };
  const [first, second] = [
    delay(one(), own(2), '2025-10-10T03:00:00.000Z'),
    delay(other(), own(3), '2025-12-20T03:00:00.000Z'),
  ];
  await stage.plant({ table: 'cases', item: first.item }, { table: 'cases', item: second.item });
  await laidAsOne({ ...inside, ...first.delayed }, { ...inside, ...second.delayed });
  const waits = async () => {
    const own = (await facts()).filter((fact) => fact.type === 'held');
    return ['2025-11', '2026-01', '2026-03'].map((month) => foldMonth(month, [], own));
  };
  const before = await waits();
  expect(before).toEqual([30, 90, 90].map((days) => ({ [`held.KH-KH.court.${days}`]: 1 })));
  await erased();
  expect(await waits()).toEqual(before);
  const standing = (await facts()).filter((fact) => fact.type === 'held' && fact.until === undefined);
  expect(standing).toHaveLength(1);
});
