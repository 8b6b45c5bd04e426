import { dayOf, daysAfter } from '@homeward/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { castOf } from '../../scripts/demo/past/cast.ts';
import { somebody } from '../../scripts/demo/past/somebody.ts';
import { foundInside, homeAbroad, homecoming, truck } from '../../scripts/demo/past/stories.ts';
import { tellPast } from '../../scripts/demo/past/tell.ts';
import { randomFrom } from '../../scripts/demo/random.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { fewWakings } from './few-wakings.ts';

let running: Running;
const today = dayOf(new Date().toISOString());
const begins = daysAfter(today, 1);
const random = randomFrom(7);
const one = (story: string, home: 'KH' | 'TH' | 'VN', child = false) =>
  somebody(random, story, begins, { home, child });
const after = { months: [1, 3], ends: 'closed', late: true } as const;

/** One of each kind, with what goes wrong on the way; the last goes on beyond what is told. */
const stories = [
  truck('truck', { victims: [one('a', 'KH')], others: [], waits: true, after, claim: ['open'] }),
  // A child: the one who goes to live with the family.
  homecoming(one('b', 'KH', true), { from: 'TH', twist: 'refused', after }),
  homeAbroad(one('c', 'VN'), { to: 'VN', language: 'vi', twist: 'disputed', delay: 'papers', refused: true }),
  homeAbroad(one('d', 'TH'), { to: 'TH', language: 'th', twist: 'something-missing', detained: true }),
  foundInside(one('e', 'KH'), { home: 'KH', language: 'km', after: { months: [12], ends: 'closed' } }),
].map((story) => ({ day: begins, story }));

const months: string[] = [];

beforeAll(async () => {
  running = await startRunning();
  const { cloud } = running;
  const calls: string[] = [];
  const stage = {
    ...cloud,
    time: fewWakings(cloud),
    settle: cloud.streams.drained,
    called: async (day: string) => void calls.push(day),
  };
  const ends = `${daysAfter(begins, 200)}T00:00:00.000Z`;
  await tellPast(stage, { stories, ends }, (moment) => months.push(moment.slice(0, 7)));
  expect(calls.length).toBeGreaterThan(1);
}, 300_000);
afterAll(() => running?.cloud.stop());

type Cases = { readonly items: readonly { readonly status: string }[] };
const statuses = async (query: string) => {
  const { body } = await running.as('case-worker').read<Cases>(`/cases${query}`);
  return body.items.map(({ status }) => status);
};

test('every story of the demo’s past is taken to its end, or to where its telling ends', async () => {
  expect(await statuses('')).toEqual(['open', 'open', 'open']);
  expect(new Set(months).size).toBeGreaterThan(3);
});

test('what is told counts on the way that it was', async () => {
  const year = begins.slice(0, 4);
  type Report = { readonly corridors: readonly { readonly corridor: string; readonly returned: number }[] };
  const returned = async (country: string, on: string) => {
    const { body } = await running.as('task-force').read<Report>(`/reports/bilateral/${country}/${on}`);
    return body.corridors.map(({ returned: people }) => people);
  };
  const both = async (country: string) => {
    const years = await Promise.all([year, String(Number(year) + 1)].map((on) => returned(country, on)));
    return [0, 1].map((way) => years.reduce((sum, one) => sum + (one[way] ?? 0), 0));
  };
  expect(await both('TH')).toEqual([2, 1]);
  expect(await both('VN')).toEqual([0, 1]);
});

test('the cast is the same each time it is called, and stays within its two years', () => {
  const cast = () => castOf(randomFrom(1), '2026-11-30', [44, 45]).map(({ day }) => day);
  expect(cast()).toEqual(cast());
  expect(cast().every((day) => day >= '2024-11-04' && day < '2026-11-30')).toBe(true);
  expect(cast().length).toBeGreaterThan(60);
});
