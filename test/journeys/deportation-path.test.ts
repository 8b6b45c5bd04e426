import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Acting } from '../../scripts/demo/acting.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { arrive, consentTo, done, screeningOf, truck } from '../cloud/tale.ts';
import { refusedBy } from './acts.ts';

let running: Running;
let officer: Acting;
let lead: Acting;
let worker: Acting;

beforeAll(async () => {
  running = await startRunning();
  [officer, lead, worker] = [running.as('intake'), running.as('shift-lead'), running.as('case-worker')];
});
afterAll(() => running.cloud.stop());

type Item = { readonly code: string; readonly done: boolean };
type Seen = {
  readonly version: number;
  readonly status: string;
  readonly items: readonly Item[];
  readonly arrivals: readonly { readonly id: string; readonly version: number; readonly items: readonly Item[] }[];
};

const noTriage = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };

async function batchSeen(batch: string): Promise<Seen> {
  return (await done<Seen>(lead.read<Seen>(`/batches/${batch}`))).body;
}

function doneItems(items: readonly Item[]): readonly string[] {
  return items.filter((item) => item.done).map(({ code }) => code);
}

/** An act on an arrival at the version it has now. */
async function onArrival(batch: string, arrival: string, path: string, body: object) {
  const { arrivals } = await batchSeen(batch);
  const ifMatch = arrivals.find(({ id }) => id === arrival)?.version;
  return officer.post(`/batches/${batch}/arrivals/${arrival}${path}`, body, { ifMatch });
}

async function consented(batch: string, arrival: string, given = true) {
  const { arrivals } = await batchSeen(batch);
  const ifMatch = arrivals.find(({ id }) => id === arrival)?.version;
  const about = { type: 'arrival', batch, arrival };
  return done(officer.post('/consents', { about, consent: consentTo('case-file', given) }, { ifMatch }));
}

async function count(batch: string, counted: object, more: object = {}) {
  const { version } = await batchSeen(batch);
  const heads = { men: 0, women: 0, boys: 0, girls: 0, ...counted };
  return done(
    officer.post(
      `/batches/${batch}/counts`,
      { counted: heads, triage: noTriage, separation: 'nobody-to-separate', ...more },
      { ifMatch: version },
    ),
  );
}

async function close(batch: string, body: object = {}) {
  const { version } = await batchSeen(batch);
  return lead.post(`/batches/${batch}/closings`, body, { ifMatch: version });
}

test('from the truck to a place to live without a handover: items D1 to D9 are done by what is recorded', async () => {
  const batch = await truck(officer, { declared: 1, list: 'paper-photo' });
  const woman = await arrive(officer, batch, { name: 'Invented Deportee' });
  await done(
    onArrival(batch, woman, '/screenings', screeningOf(['wages-withheld'], { exploitation: ['forced-labour'] })),
  );
  await consented(batch, woman);
  await done(onArrival(batch, woman, '/referrals', { onward: 'case-worker' }));
  await count(batch, { women: 1 });
  expect((await done(close(batch))).body['status']).toBe('closed');

  type ToOpen = { readonly items: readonly { readonly arrival: string; readonly mayOpen: boolean }[] };
  const waiting = (await done<ToOpen>(worker.read<ToOpen>('/arrivals-to-open'))).body.items;
  expect(waiting.find(({ arrival }) => arrival === woman)?.mayOpen).toBe(true);
  const file = await done(worker.post('/cases', { from: 'arrival', batch, arrival: woman }));
  const id = String(file.body['id']);
  await done(worker.post(`/cases/${id}/placements`, { placement: 'own-home' }, { ifMatch: file.version }));

  const after = await batchSeen(batch);
  expect(doneItems(after.items)).toEqual(['D1', 'D2', 'D3', 'D4']);
  expect(after.arrivals.map(({ items }) => doneItems(items))).toEqual([['D5', 'D6', 'D7', 'D8', 'D9']]);
  type File = Record<string, unknown> & { readonly sealed: { readonly identity: unknown } };
  const { body } = await done<File>(worker.read<File>(`/cases/${id}`));
  expect(body).toMatchObject({
    channel: 'deportation',
    corridor: 'TH-KH',
    standing: 'presumed',
    placement: { kind: 'own-home' },
  });
  expect(body.sealed.identity).toMatchObject({ name: { latin: 'Invented Deportee' } });
  expect(body['handover']).toBeUndefined();
});

test('Standards 7.1(c): a batch with an unscreened person closes only with a reason', async () => {
  const batch = await truck(officer);
  const man = await arrive(officer, batch, { sex: 'male', company: 'with-other-adults' });
  await count(batch, { men: 1 });
  expect(await refusedBy('batch-closes-with-everyone-screened', close(batch))).toContain(`unscreened:${man}`);
  expect((await batchSeen(batch)).status).toBe('counted');
  await done(close(batch, { unscreened: 'left-before-screening' }));
  expect((await batchSeen(batch)).status).toBe('closed');
});

test('Standards 6.11(e): a child counted at the door needs a record of their own, and no reason stands in for it', async () => {
  const batch = await truck(officer, { declared: 1 });
  await count(batch, { girls: 1 });
  const closing = close(batch, { unscreened: 'crisis-numbers', difference: 'other' });
  expect(await refusedBy('every-child-is-recorded-alone', closing)).toContain('children-not-recorded');
  const girl = await arrive(officer, batch, { age: { birth: '2015' }, company: 'with-family' });
  await done(onArrival(batch, girl, '/screenings', screeningOf()));
  await done(onArrival(batch, girl, '/referrals', { onward: 'child-migrant-office' }));
  await done(close(batch));
});

test('a difference between declared and counted is explained or the batch stays open', async () => {
  const batch = await truck(officer, { declared: 43 });
  const man = await arrive(officer, batch, { sex: 'male' });
  await done(onArrival(batch, man, '/screenings', screeningOf()));
  expect(await refusedBy('difference-is-explained', close(batch))).toContain('not-counted');
  await count(batch, { men: 1 });
  expect(await refusedBy('difference-is-explained', close(batch))).toEqual(['difference-unexplained']);
  await done(close(batch, { difference: 'list-was-wrong' }));
});

test('items D4 and D8 hold a batch open: escorts not kept apart, a presumed victim without a way on', async () => {
  const batch = await truck(officer);
  const woman = await arrive(officer, batch);
  await done(onArrival(batch, woman, '/screenings', screeningOf(['papers-kept'])));
  await count(batch, { women: 1 }, { separation: 'not-yet' });
  expect(await refusedBy('arrival-items-are-done', close(batch))).toEqual(['D4', `D8:${woman}`]);
  await done(onArrival(batch, woman, '/referrals', { onward: 'transit-centre-bed' }));
  await count(batch, { women: 1 });
  await done(close(batch));
});

test('item D9: no file without the person’s consent, none after a refusal; a child’s best interest opens theirs', async () => {
  const batch = await truck(officer);
  const woman = await arrive(officer, batch);
  const girl = await arrive(officer, batch, { age: { birth: '2014' }, company: 'with-family' });
  for (const one of [woman, girl])
    await done(onArrival(batch, one, '/screenings', screeningOf(['threats-or-violence'])));
  const opening = { from: 'arrival', batch, arrival: woman };
  expect(await refusedBy('case-file-needs-consent', worker.post('/cases', opening))).toEqual(['D9']);
  await consented(batch, woman, false);
  expect(await refusedBy('case-file-needs-consent', worker.post('/cases', opening))).toEqual(['D9']);
  await done(worker.post('/cases', { from: 'arrival', batch, arrival: girl }));
});

test('an arrival becomes one file, once', async () => {
  const batch = await truck(officer);
  const woman = await arrive(officer, batch);
  await done(onArrival(batch, woman, '/screenings', screeningOf(['papers-kept'])));
  await consented(batch, woman);
  const opening = { from: 'arrival', batch, arrival: woman };
  await done(worker.post('/cases', opening));
  await refusedBy('one-file-a-person', worker.post('/cases', opening));
});
