import { afterAll, beforeAll, expect, test } from 'vitest';
import { homecoming } from '../../scripts/replay/homecoming.ts';
import { type Person, person } from '../../scripts/replay/people.ts';
import { playYear } from '../../scripts/replay/play-year.ts';
import type { Figures } from '../../scripts/replay/published-figures.ts';
import { sealedFigures } from '../../scripts/replay/read-figures.ts';
import { type Played, send } from '../../scripts/replay/send.ts';
import { openStage } from '../../scripts/replay/stage.ts';
import { twoHoursLater } from '../../scripts/replay/two-hours-later.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { fewWakings } from './few-wakings.ts';

let running: Running;
let place: Played;

beforeAll(async () => {
  running = await startRunning();
  const { url, tokenFor, streams } = running.cloud;
  place = { url, tokenFor, time: fewWakings(running.cloud), settle: streams.drained };
});
afterAll(() => running.cloud.stop());

const figures: Figures = { A1: 4, A2: 3, A3: 5, A4: 1, A5: 2, A6: 6 };
const size = { figures, menFromThailand: 2, formalFromVietNam: 1, truckload: 4 };
const unheard = (): void => undefined;

async function with2008(extra: Person): Promise<Figures> {
  const stage = openStage(place);
  const piece = { people: 1, weight: 1, play: () => homecoming(stage, extra, 'TH', 'poipet') };
  await send(stage, place, [piece], unheard);
  await twoHoursLater(place);
  return sealedFigures(stage);
}

test('a year in miniature goes through every gate, and its sealed report gives back what was sent', async () => {
  const { found, people } = await playYear(place, size, unheard);
  expect(found).toEqual(figures);
  expect(people).toBe(4 + 2 + 5 + 1 + 2 + 6);
});

test('the same year again repeats every act under its first key: no figure moves', async () => {
  expect((await playYear(place, size, unheard)).found).toEqual(figures);
});

test('one woman more from Thailand moves A1 by one and nothing else', async () => {
  const planted = person('planted-1', 6, 'woman', { exploitation: ['forced-labour'] });
  expect(await with2008(planted)).toEqual({ ...figures, A1: figures.A1 + 1 });
});

test('one girl more trafficked for sex moves A2 and, being among them, A1', async () => {
  const planted = person('planted-2', 7, 'girl', { exploitation: ['prostitution'] });
  expect(await with2008(planted)).toEqual({ ...figures, A1: figures.A1 + 2, A2: figures.A2 + 1 });
});

test('one man more from Thailand, victim as the person is, moves nothing', async () => {
  const planted = person('planted-3', 8, 'man', { exploitation: ['forced-labour'] });
  expect(await with2008(planted)).toEqual({ ...figures, A1: figures.A1 + 2, A2: figures.A2 + 1 });
});
