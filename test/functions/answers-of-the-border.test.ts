import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { arrive, consentTo, done, screeningOf, truck } from '../cloud/tale.ts';
import { answersIn } from './answers-tale.ts';
import { referralBy } from './referred-file.ts';

let running: Running;
let tale: ReturnType<typeof answersIn>;

beforeAll(async () => {
  running = await startRunning();
  tale = answersIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

/** Somebody off a truck, whose file was opened. */
async function opened() {
  const officer = running.as('intake');
  const batch = await truck(officer);
  const arrival = await arrive(officer, batch);
  const path = `/batches/${batch}/arrivals/${arrival}`;
  const about = { type: 'arrival', batch, arrival };
  const agreed = uuidv7();
  await done(officer.post('/consents', { about, consent: consentTo('case-file') }, { ifMatch: 1, key: agreed }));
  await done(officer.post(`${path}/screenings`, screeningOf(['wages-withheld']), { ifMatch: 2 }));
  await done(officer.post(`${path}/referrals`, { onward: 'transit-centre-bed' }, { ifMatch: 3 }));
  const { body } = await done(tale.worker.post('/cases', { from: 'arrival', batch, arrival }));
  const file = { path: `/cases/${body['id']}` } as Parameters<typeof tale.viewed>[0];
  const send = (at: string, said: object, ifMatch: number, key = uuidv7()) => officer.post(at, said, { ifMatch, key });
  return { batch, arrival, path, about, agreed, file, send };
}

describe('What the border sends once the person’s file is open', () => {
  test('a correction waits in the case with what stood before, and the file says what it said until a worker decides', async () => {
    const { path, file, send } = await opened();
    const key = uuidv7();
    const name = { latin: 'Invented Mended' };
    await done(send(`${path}/corrections`, { reason: 'heard-wrongly', name, sex: 'male' }, 5, key));
    await running.cloud.streams.drained();
    const view = await tale.viewed(file);
    expect(view['sex']).toBe('female');
    expect(view['answers']).toEqual([expect.objectContaining({ id: key, status: 'waiting', sections: ['identity'] })]);
    const { body } = await done(tale.worker.read(`${file.path}/answers/${key}`));
    const before = { name: { latin: 'Invented Person' }, statedAge: { birth: '1990', estimated: false } };
    const correction = { reason: 'heard-wrongly', sex: 'male', name, before };
    expect(body['sections']).toEqual({ identity: { correction } });
    const { body: kept } = await done(tale.worker.read(`${file.path}/sections/identity`));
    expect(JSON.stringify(kept)).not.toMatch(/Mended/);
  });

  test('a screening, a way on and a yes wait in the person’s case with their clock, sealed, and the officer is told where they went', async () => {
    const { batch, arrival, path, about, file, send } = await opened();
    const [found, went, yes] = [uuidv7(), uuidv7(), uuidv7()];
    const screening = screeningOf(['threats-or-violence'], { exploitation: ['forced-labour'] });
    const replies = [
      await done(send(`${path}/screenings`, screening, 5, found)),
      await done(send(`${path}/referrals`, { onward: 'hospital' }, 6, went)),
      await done(send('/consents', { about, consent: consentTo('ngo') }, 7, yes)),
    ];
    expect(replies.map(({ body }) => body['passedOn'])).toEqual(['case-file', 'case-file', 'case-file']);
    await running.cloud.streams.drained();
    const view = await tale.viewed(file);
    const plain = { desk: 'transit', of: arrival, to: 'casework', status: 'waiting', outcomes: [] };
    expect(view['answers']).toEqual([
      expect.objectContaining({ ...plain, id: found, sections: ['testimony'] }),
      expect.objectContaining({ ...plain, id: went, sections: ['whereabouts'] }),
      expect.objectContaining({ ...plain, id: yes, sections: ['testimony'] }),
    ]);
    for (const thing of [found, went, yes])
      expect(view['due']).toContainEqual(expect.objectContaining({ clock: 'answer-is-read', thing }));
    const lying = await allOf(adminStore(running.cloud), 'exchange', `KH#transit#disclosure#${arrival}`);
    expect(lying).toHaveLength(9);
    expect(JSON.stringify(lying)).not.toMatch(/forced-labour|threats-or-violence|hospital/);
    const seen = (await done(running.as('shift-lead').read(`/batches/${batch}`))).body['arrivals'];
    expect(seen).toEqual([expect.objectContaining({ status: 'opened', onward: ['transit-centre-bed', 'hospital'] })]);
  });

  test('is read with a receipt and taken in once, beside what stands there', async () => {
    const { path, file, send } = await opened();
    const key = uuidv7();
    const first = await done(send(`${path}/screenings`, screeningOf(['papers-kept']), 5, key));
    expect((await send(`${path}/screenings`, screeningOf(['papers-kept']), 5, key)).body).toEqual(first.body);
    await running.cloud.streams.drained();
    const said = { screening: expect.objectContaining({ result: 'presumed-victim', indicators: 1 }) };
    const { body } = await done(tale.worker.read(`${file.path}/answers/${key}`));
    expect(body['sections']).toEqual({ testimony: said });
    await done(tale.takeIn(file, { answer: key, outcome: 'taken-in' }));
    expect((await done(tale.worker.read(`${file.path}/sections/testimony`))).body['words']).toEqual({
      [`${key}.testimony`]: said,
    });
    expect((await tale.takeIn(file, { answer: key, outcome: 'taken-in' })).status).toBe(409);
  });

  test('Standards 6.3(b): a no that is said there stands in the file, before anybody has read it', async () => {
    const { about, file, send } = await opened();
    const key = uuidv7();
    const { body } = await done(send('/consents', { about, consent: consentTo('embassy', false) }, 5, key));
    expect(body).toMatchObject({ passedOn: 'case-file' });
    await running.cloud.streams.drained();
    const { consents } = (await done(tale.worker.read(file.path))).body as never as { consents: readonly object[] };
    expect(consents.at(-1)).toMatchObject({ id: key, to: 'embassy', given: false });
    const read = await done(tale.worker.read(`${file.path}/answers/${key}`));
    expect(read.body['sections']).toEqual({
      testimony: { consent: expect.objectContaining({ id: key, given: false }) },
    });
  });

  test('Standards 6.3(b): a no that is said there ends the referral that rests on the yes, and its receiver is told', async () => {
    const { about, file, send } = await opened();
    const act = async (sub: string, said: object, at = `${file.path}${sub}`, role = 'case-worker') => {
      const { version } = await done(tale.worker.read(file.path));
      const key = uuidv7();
      await done(running.as(role).post(at, said, { ifMatch: version, key }));
      return key;
    };
    const ofCase = { type: 'case', case: file.path.slice('/cases/'.length) };
    await act('', { about: ofCase, consent: consentTo('ngo') }, '/consents');
    const referral = await referralBy(act);
    await running.cloud.streams.drained();
    running.cloud.mail.clear();
    await done(send('/consents', { about, consent: consentTo('ngo', false) }, 5));
    await running.cloud.streams.drained();
    const view = await tale.viewed(file);
    expect(view['referrals']).toEqual([expect.objectContaining({ id: referral, withdrawn: expect.any(String) })]);
    expect(running.cloud.mail.messages().map(({ to }) => to)).toContainEqual(['provider@homeward.example']);
  });

  test('Standards 6.3(b): what the person takes back there is taken back in the file, before anybody has read it', async () => {
    const { about, agreed, file, send } = await opened();
    const key = uuidv7();
    const { body } = await done(send('/consent-withdrawals', { about, consent: agreed }, 5, key));
    expect(body).toMatchObject({ passedOn: 'case-file' });
    await running.cloud.streams.drained();
    const { consents } = (await done(tale.worker.read(file.path))).body as never as { consents: readonly object[] };
    expect(consents).toContainEqual(
      expect.objectContaining({ id: agreed, withdrawn: expect.objectContaining({ entry: key }) }),
    );
    const read = await done(tale.worker.read(`${file.path}/answers/${key}`));
    expect(read.body['sections']).toEqual({ testimony: { withdrawal: { consent: agreed } } });
  });

  test('[ASVS-14.2.7] goes with the person when the person is erased, and nothing more is sent', async () => {
    const { arrival, batch, path, file, send } = await opened();
    const key = uuidv7();
    const twice = await arrive(running.as('intake'), batch, { name: 'Invented Twice' });
    const said = { reason: 'logged-twice', sameAs: { batch, arrival } };
    await done(send(`/batches/${batch}/arrivals/${twice}/withdrawals`, said, 1));
    await done(send(`${path}/screenings`, screeningOf(), 6, key));
    await running.cloud.streams.drained();
    const act = async (sub: string, said: object, role = 'case-worker', named = uuidv7()) => {
      const { version } = await done(tale.worker.read(file.path));
      await done(running.as(role).post(`${file.path}${sub}`, said, { ifMatch: version, key: named }));
      return named;
    };
    const proposal = await act('/erasure-requests', { reason: 'opened-by-mistake' });
    await act('/approvals', { proposal, answer: 'approved' }, 'second-approver');
    expect((await send(`${path}/screenings`, screeningOf(), 7)).status).toBe(404);
    // The entry that was taken back is of the same person.
    const store = adminStore(running.cloud);
    expect(await allOf(store, 'keys', `KH#transit#arrival#${twice}`)).toEqual([]);
    expect(await tale.keyRowOf('KH#transit', key)).toBeUndefined();
    const { clock } = running.cloud;
    await clock.moveTo(new Date(clock.now() + 10 * 60_000).toISOString());
    expect(await allOf(store, 'arrivals', `arrival#${twice}`)).toEqual([]);
    expect(await allOf(store, 'exchange', `KH#transit#disclosure#${arrival}`)).toEqual([]);
    expect(await allOf(store, 'cases', `state#copy#${arrival}`)).toEqual([]);
    expect((await send(`${path}/screenings`, screeningOf(), 7)).status).toBe(404);
  });
});
