import type { Fact } from '@homeward/domain/report/fact';
import type { LivePicture } from '@homeward/domain/report/live-picture';
import { putFact } from '@homeward/store/facts';
import { nowSeenWrite } from '@homeward/store/now-seen';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealFigures } from '../../functions/handlers/sealing-figures.ts';
import { sealMonths } from '../../functions/handlers/sealing-months.ts';
import { people } from '../domain/made.ts';
import { openDesks } from './desks-in-process.ts';

const { ask, store, stop } = await openDesks();
afterAll(stop);

const noon = '2026-04-04T05:00:00.000Z';
const seen = {
  at: '2026-03-15T01:00:00.000Z',
  contacts: { fresh: 4, stale: 1 },
  gates: [{ id: 'poipet', status: 'open' as const }],
};

function closed(id: string, at: string, counted: object, more: object = {}, country: 'TH' | 'VN' = 'TH'): Fact {
  const funnel = {
    declared: 0,
    logged: 0,
    screened: 0,
    withIndicators: 0,
    presumed: 0,
    children: 0,
    referred: 0,
    ...more,
  };
  const nobody = { men: 0, women: 0, boys: 0, girls: 0 };
  return {
    type: 'batch-closed',
    id,
    country,
    at,
    recordedAt: at,
    funnel: { ...funnel, counted: { ...nobody, ...counted } },
  };
}

function waits(id: string, at: string, reason: 'court' | 'document', until?: string): Fact {
  const who = { type: 'held', id, country: 'VN', corridor: 'KH-VN', reason, at, recordedAt: at } as const;
  return until === undefined ? who : { ...who, until };
}

const facts: readonly Fact[] = [
  closed('a', '2026-03-02T03:00:00.000Z', { men: 12, women: 3 }, { screened: 15, presumed: 6, referred: 6 }),
  closed('b', '2026-03-14T03:00:00.000Z', { men: 8, women: 1 }, { screened: 9, presumed: 2, referred: 2 }, 'VN'),
  // Of another month.
  closed('c', '2026-02-20T03:00:00.000Z', { men: 70 }, { screened: 70 }),
  ...Array.from({ length: 6 }, (_, index) => waits(`d${index}`, '2025-11-02T03:00:00.000Z', 'document')),
  waits('e', '2026-03-02T03:00:00.000Z', 'court'),
  // Waited, and went home this month; came to wait later in it.
  ...Array.from({ length: 6 }, (_, index) =>
    waits(`f${index}`, '2026-01-02T03:00:00.000Z', 'court', '2026-03-10T03:00:00.000Z'),
  ),
  ...Array.from({ length: 6 }, (_, index) => waits(`g${index}`, '2026-03-20T03:00:00.000Z', 'court')),
];

beforeAll(async () => {
  for (const one of facts) await putFact(store, one);
  await putAlone(store, nowSeenWrite(seen));
  await sealMonths(store, noon);
  await sealFigures(store, noon);
});

const look = (by = people['task-force'], at = noon) => ask({ operation: 'viewLivePicture', by, at });

test('the task force sees what batches closed in the last month that is over brought, who waited at its end and why, and the directory as it was seen', async () => {
  const { status, body } = await look();
  expect(status).toBe(200);
  const picture = body as unknown as LivePicture;
  const month = picture.sealed?.figures ?? expect.fail('no month');
  const by = (cells: LivePicture['contacts']) => Object.fromEntries(cells.map(({ code, count }) => [code, count]));
  expect(by(month.border)).toEqual({
    batches: 'small',
    arrived: 24,
    men: 'hidden',
    women: 'small',
    boys: 'small',
    girls: 0,
    screened: 24,
    'with-indicators': 0,
    presumed: 8,
    referred: 8,
    identified: 0,
  });
  expect(by(month.waiting)).toEqual({ court: 7, document: 6, border: 0, cost: 0, other: 0 });
  expect(by(picture.contacts)).toMatchObject({ fresh: 4, stale: 1, 'never-verified': 0 });
  expect(picture).toMatchObject({
    at: noon,
    sealed: { version: 1, figures: { month: '2026-03' } },
    gates: seen.gates,
    seenAt: seen.at,
  });
});

test('nobody else may look at it', async () => {
  const others = [people['case-worker'], people['counterpart-th']];
  expect((await Promise.all(others.map((by) => look(by)))).map(({ status }) => status)).toEqual([404, 404]);
});

test('what comes late moves no figure of a month that was told, not by one person', async () => {
  const before = await look();
  await putFact(store, closed('late', '2026-03-20T03:00:00.000Z', { men: 1 }, { screened: 1 }));
  await sealMonths(store, '2026-04-05T05:00:00.000Z');
  await sealFigures(store, '2026-04-05T05:00:00.000Z');
  const { sealed } = (await look(people['task-force'], '2026-04-05T05:00:00.000Z')).body;
  expect(sealed).toEqual(before.body['sealed']);
});

test('many more who came late are told as another version', async () => {
  await putFact(store, closed('many', '2026-03-21T03:00:00.000Z', { men: 30 }, { screened: 30, presumed: 0 }));
  await sealMonths(store, '2026-04-06T05:00:00.000Z');
  await sealFigures(store, '2026-04-06T05:00:00.000Z');
  const { sealed } = (await look(people['task-force'], '2026-04-06T05:00:00.000Z')).body;
  expect(sealed).toMatchObject({ version: 2 });
});
