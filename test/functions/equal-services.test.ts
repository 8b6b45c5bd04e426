import { marshall } from '@aws-sdk/util-dynamodb';
import type { Actor } from '@homeward/domain/people/actor';
import type { ParityReport } from '@homeward/domain/report/parity/report';
import { hoursAfter } from '@homeward/domain/time';
import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealFigures } from '../../functions/handlers/sealing-figures.ts';
import { answerOf, people } from '../domain/made.ts';
import { context } from '../runtime/events.ts';
import { openDesks, seatOf } from './desks-in-process.ts';

const { ask, plant, functionAt, store, stop } = await openDesks();
afterAll(stop);

const january = '2026-01-12T03:00:00.000Z';
const centres = ['shelter-later', 'shelter-unanswered', 'shelter-of-few'] as const;
type Centre = (typeof centres)[number];

const workers = Object.fromEntries(
  centres.map((organisation): [string, Actor] => [
    organisation,
    { ...people['case-worker'], id: `worker-of-${organisation}`, organisation },
  ]),
) as Record<Centre, Actor>;

type File = { readonly id: string; readonly centre: Centre; version: number };

const opened: File[] = [];

/** Somebody's file is opened at a centre, each an hour after the one before. */
async function open(centre: Centre, citizenship: 'VN' | 'KH'): Promise<{ readonly file: File; readonly at: string }> {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: `Invented Person ${opened.length}` }, age: { birth: '1991' } };
  const file = { id: uuidv7(), centre, version: 1 };
  const at = hoursAfter(january, opened.length);
  const body = { from: 'report', sex: 'female', citizenship, identity, consent };
  expect((await ask({ operation: 'openCase', by: workers[centre], at, body, key: file.id })).status).toBe(201);
  opened.push(file);
  return { file, at };
}

async function act(file: File, operation: 'offerService' | 'answerService', body: object, at: string): Promise<void> {
  const asked = { operation, by: workers[file.centre], at, path: { caseId: file.id }, version: file.version, body };
  const told = await ask(asked);
  expect(told.body).toMatchObject({ version: file.version + 1 });
  file.version += 1;
}

const offer = (file: File, service: string, at: string) => act(file, 'offerService', { service }, at);
const answer = (file: File, service: string, at: string) =>
  act(file, 'answerService', { service, outcome: 'accepted' }, at);

/** Twelve of each: counselling is offered within the day, to foreign persons two days after that, and to some once more. */
async function offersLater(): Promise<void> {
  for (let one = 0; one < 12; one += 1)
    for (const [citizenship, later] of [
      ['VN', 48],
      ['KH', 0],
    ] as const) {
      const { file, at } = await open('shelter-later', citizenship);
      const first = hoursAfter(at, 2 + one + later);
      await offer(file, 'psychological', first);
      if (one % 3 === 0) await offer(file, 'psychological', hoursAfter(first, 200));
    }
}

const three = ['accommodation', 'legal-aid', 'life-skills'] as const;

/** Twelve of each: three services are answered for Cambodian persons; foreign ones are offered one of the three, and that is all. */
async function leavesUnanswered(): Promise<void> {
  for (let one = 0; one < 12; one += 1) {
    const ours = await open('shelter-unanswered', 'KH');
    for (const name of three) await answer(ours.file, name, hoursAfter(ours.at, 5));
    const theirs = await open('shelter-unanswered', 'VN');
    await offer(theirs.file, 'legal-aid', hoursAfter(theirs.at, 5));
  }
}

/** Nine foreign persons and twelve Cambodian ones: as unequal as can be, and too few to say so. */
async function ofFew(): Promise<void> {
  for (let one = 0; one < 12; one += 1) {
    const ours = await open('shelter-of-few', 'KH');
    await offer(ours.file, 'psychological', hoursAfter(ours.at, 2));
    if (one >= 9) continue;
    const theirs = await open('shelter-of-few', 'VN');
    await offer(theirs.file, 'psychological', hoursAfter(theirs.at, 90));
  }
}

async function refusedForBeingForeign(centre: Centre, times: number): Promise<void> {
  const files = opened.filter((file) => file.centre === centre).slice(0, times);
  for (const { id, version } of files) {
    const body = { service: 'medical', outcome: 'not-available', reason: 'foreign' };
    const asked = { operation: 'answerService', by: workers[centre], path: { caseId: id }, version, body };
    expect((await ask({ ...asked, at: hoursAfter(january, 900) })).status).toBe(400);
  }
}

/** What was written of all files comes to the function that counts, in the order of its stream. */
async function streamed(): Promise<void> {
  const count = await functionAt('facts');
  for (const { id } of opened) {
    const items = await allOf(store, 'cases', `state#${id}`, 'event#');
    const Records = items.map((item) => ({
      eventName: 'INSERT',
      dynamodb: { Keys: marshall({ pk: item['pk'], sk: item['sk'] }), NewImage: marshall(item), SequenceNumber: '1' },
    }));
    expect(await count({ Records }, context)).toEqual({ batchItemFailures: [] });
  }
}

async function quarterly(): Promise<ParityReport> {
  const at = '2026-05-02T03:00:00.000Z';
  await sealFigures(store, at);
  const asked = { operation: 'viewParityReport', by: people['task-force'], at, path: { quarter: '2026-Q1' } };
  const { status, body } = await ask(asked);
  expect(status).toBe(200);
  return body as unknown as ParityReport;
}

let report: ParityReport;
beforeAll(async () => {
  await plant(...Object.values(workers).map((one) => seatOf(one)));
  await offersLater();
  await leavesUnanswered();
  await ofFew();
  await refusedForBeingForeign('shelter-later', 2);
  await refusedForBeingForeign('shelter-unanswered', 6);
  await streamed();
  report = await quarterly();
}, 120_000);

test('Policy VI.b: names the centre that offers foreign persons counselling 48 hours later, and how sure that is', () => {
  const [later, ...more] = report.verdicts.filter(({ organisation }) => organisation === 'shelter-later');
  expect(more).toEqual([]);
  expect(later).toMatchObject({ service: 'psychological', kind: 'later', hours: { estimate: 48 } });
  const { low = 0, high = 0 } = later?.hours ?? {};
  expect([low > 36, low < 48, high > 48, high < 60]).toEqual([true, true, true, true]);
  expect(later?.chance).toBeLessThan(0.01);
  const row = report.rows.find((one) => one.organisation === 'shelter-later' && one.service === 'psychological');
  // The middle of twelve, of the first offers alone.
  expect([row?.cambodian.hours, row?.foreign.hours]).toEqual([7, 55]);
});

test('Policy VI.b: names the centre that leaves three services of foreign persons unanswered, also where one was offered', () => {
  const found = report.verdicts.filter(({ organisation }) => organisation === 'shelter-unanswered');
  expect(found.map(({ service, kind }) => [service, kind])).toEqual(three.map((name) => [name, 'unanswered']));
  for (const { chance, foreign, cambodian } of found) {
    expect(chance).toBeLessThan(0.01);
    expect([foreign, cambodian]).toEqual([
      { with: 12, of: 12 },
      { with: 0, of: 12 },
    ]);
  }
});

test('tells of a group under ten no hours and no share, and finds nothing', () => {
  expect(report.verdicts.map(({ organisation }) => organisation)).not.toContain('shelter-of-few');
  const rows = report.rows.filter(({ organisation }) => organisation === 'shelter-of-few');
  expect(rows.find(({ service }) => service === 'psychological')?.foreign).toMatchObject({ persons: 9, offered: 9 });
  for (const { foreign } of rows)
    for (const [name, one] of Object.entries(foreign)) {
      expect(name).not.toBe('hours');
      expect(one === 'small' || Number.isInteger(one)).toBe(true);
    }
  // Two shares a service at each of the other centres, and the hours of counselling at one of them.
  const looked = report.rows.filter(({ organisation }) => organisation !== 'shelter-of-few').length;
  expect(report.lookedAt).toBe(looked * 2 + 1);
});

test('counts at each centre how often somebody was to be refused for being foreign, once however often it comes, and no figure of one to four', async () => {
  const counted = [
    { organisation: 'shelter-later', count: 'small' },
    { organisation: 'shelter-of-few', count: 0 },
    { organisation: 'shelter-unanswered', count: 6 },
  ];
  expect(report.incidents).toEqual(counted);
  await streamed();
  expect(await quarterly()).toEqual(report);
});
