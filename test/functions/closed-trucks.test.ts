import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { arrive, consentTo, done, screeningOf, truck } from '../cloud/tale.ts';

type Line = Readonly<Record<string, unknown>>;

let running: Running;
let batch: string;
let [opened, waiting, refusing, without]: readonly string[] = [];
const opening = { key: uuidv7() };

beforeAll(async () => {
  running = await startRunning();
  const officer = running.as('intake');
  batch = await truck(officer, { declared: 4 });
  const people: string[] = [];
  for (const name of ['Opened Person', 'Waiting Person', 'Refusing Person', 'Other Person'])
    people.push(await arrive(officer, batch, { name: `Invented ${name}` }));
  [opened, waiting, refusing, without] = people;
  for (const one of people.slice(0, 3)) await screened(one, ['wages-withheld'], one !== refusing);
  await done(act('intake', `/arrivals/${without}/screenings`, screeningOf(), 1));
  await done(open(opened));
  const none = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
  const counted = { men: 0, women: 4, boys: 0, girls: 0 };
  await done(act('intake', '/counts', { counted, triage: none, separation: 'separated', list: 'yes' }, 1));
}, 300_000);
afterAll(() => running?.cloud.stop());

function act(role: string, sub: string, said: object, ifMatch: number) {
  return running.as(role).post(`/batches/${batch}${sub}`, said, { ifMatch, key: uuidv7() });
}

async function screened(arrival: string, yes: readonly string[], agrees: boolean): Promise<void> {
  const about = { type: 'arrival', batch, arrival };
  const asked = { about, consent: consentTo('case-file', agrees) };
  await done(running.as('intake').post('/consents', asked, { ifMatch: 1, key: uuidv7() }));
  await done(act('intake', `/arrivals/${arrival}/screenings`, screeningOf(yes), 2));
  await done(act('shift-lead', `/arrivals/${arrival}/referrals`, { onward: 'transit-centre-bed' }, 3));
}

function open(arrival: string | undefined, sent: { readonly key?: string } = opening) {
  return running.as('case-worker').post('/cases', { from: 'arrival', batch, arrival }, sent);
}

async function later(hours: number): Promise<void> {
  const { clock, streams } = running.cloud;
  await clock.moveTo(new Date(clock.now() + hours * 3_600_000).toISOString(), 4);
  await streams.drained();
}

/** Whose key still stands at the border, whose words still lie there, and whose the shift lead opens. */
async function left() {
  const store = adminStore(running.cloud);
  const people = { opened, waiting, refusing, without };
  const stands = async (table: 'keys' | 'arrivals', pk: string, sk: string) =>
    (await allOf(store, table, pk, sk)).length > 0;
  const { body } = await done(running.as('shift-lead').read(`/batches/${batch}`));
  const shown = new Map(
    (body['arrivals'] as readonly Line[]).map((one) => [one['id'], Object.keys(one['sealed'] as object)]),
  );
  const found = Object.entries(people).map(async ([name, id]) => {
    const [key, words] = [
      await stands('keys', `KH#transit#arrival#${id}`, 'key'),
      await stands('arrivals', `arrival#${id}`, 'sealed'),
    ];
    return { name, open: [key, words, shown.get(id)?.includes('identity') === true] };
  });
  return (await Promise.all(found))
    .filter((one) => one.open.some(Boolean))
    .map((one) => [one.name, ...one.open].join());
}

const whole = (name: string) => `${name},true,true,true`;

describe('What was said off a truck', () => {
  test('can be opened at its centre while the truck is open, whoever has a file already', async () => {
    await later(1);
    expect(await left()).toEqual(['opened', 'waiting', 'refusing', 'without'].map(whole));
  });

  test('[ASVS-14.2.7] is opened by nobody once the truck is closed and their file holds it: key, words and sight are gone', async () => {
    await done(act('shift-lead', '/closings', {}, 2));
    await later(1);
    expect(await left()).toEqual(['waiting', 'refusing', 'without'].map(whole));
    const { body } = await done(running.as('case-worker').read(`/cases/${opening.key}/sections/identity`));
    expect(JSON.stringify(body)).toContain('Invented Opened Person');
  });

  test('is answered alike when the same opening is sent again, and still goes on to the person’s file when the border has more', async () => {
    expect((await open(opened)).status).toBe(201);
    const { body } = await done(act('intake', `/arrivals/${opened}/screenings`, screeningOf(['papers-kept']), 5));
    expect(body['passedOn']).toBe('case-file');
  });

  test('of who wants no file, or needs none, goes when nothing is corrected any more; of who waits for one it stays', async () => {
    // The thirty days are calendar days of Phnom Penh: in the last hours of a day they are little more than twenty-nine times 24 hours.
    await later(28 * 24);
    expect(await left()).toEqual(['waiting', 'refusing', 'without'].map(whole));
    await later(3 * 24);
    expect(await left()).toEqual([whole('waiting')]);
    // The person agreed to no file: the rule says so, whatever still lies at the border.
    const { status, body } = await open(without, { key: uuidv7() });
    expect([status, body['code']]).toEqual([409, 'case-file-needs-consent']);
  });

  test('goes with the file that is opened at last, and no note of the truck is left', async () => {
    await done(open(waiting, { key: uuidv7() }));
    await later(1);
    expect(await left()).toEqual([]);
    await later(31 * 24);
    expect(await allOf(adminStore(running.cloud), 'arrivals', 'closed#trucks')).toEqual([]);
  });
});
