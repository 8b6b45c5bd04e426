import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { answersIn, lessons, nobody, taught, unit } from './answers-tale.ts';

let running: Running;
let tale: ReturnType<typeof answersIn>;

beforeAll(async () => {
  running = await startRunning();
  tale = answersIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

describe('[ASVS-8.2.2] What answers like what never was', () => {
  test('a copy that is not there, another organisation’s, another desk’s, one taken back, one copied anew', async () => {
    const file = await tale.openFile(tale.agreed());
    const copy = await file.share();
    const absent = await tale.send(nobody, lessons);
    expect(absent.status).toBe(404);
    for (const role of ['consul-kh', 'embassy-vn', 'counterpart-vn'])
      expect(await tale.send(copy, { sections: { travel: { fines: 'Invented.' } } }, role), role).toEqual(absent);
    await tale.reseat('provider', 'demo-another-ngo');
    expect(await tale.send(copy, lessons)).toEqual(absent);
    await tale.reseat('provider');
    await file.tell('what the person says now');
    expect(await tale.send(copy, lessons)).toEqual(absent);
    const anew = String((await tale.listOf('provider')).find((one) => one['replaces'] === copy)?.['id']);
    await tale.sent(anew, lessons);
    await file.takeBack(file.consents[0] ?? '');
    expect(await tale.send(anew, lessons)).toEqual(absent);
  });

  test('[ASVS-8.2.3] what is not the sender’s to write: a section of another row of the access plan, more than services given', async () => {
    const file = await tale.openFile(tale.agreed());
    const copy = await file.share();
    const absent = await tale.send(nobody, lessons);
    for (const sections of [
      { needs: { plan: 'Invented.' } },
      { needs: { services: 'Invented.' }, travel: { fines: 'Invented.' } },
      { medical: { treatment: 'Invented.' } },
    ])
      expect(await tale.send(copy, { sections })).toEqual(absent);
    await running.cloud.streams.drained();
    expect(await tale.listed(file)).toEqual([]);
  });

  test('an answer to another’s case, to health, to none; a worker who does not have the case', async () => {
    const [one, other] = [await tale.openFile(tale.agreed()), await tale.openFile(consentTo('counterpart'))];
    const id = await tale.sent(await one.share(), lessons);
    const medical = await tale.sent(
      await other.share(unit),
      { sections: { medical: { treatment: 'Invented.' } } },
      'counterpart-vn',
    );
    const absent = await tale.takeIn(one, { answer: nobody, outcome: 'taken-in' });
    expect(absent.status).toBe(404);
    expect(await tale.takeIn(other, { answer: id, outcome: 'taken-in' })).toEqual(absent);
    expect(await tale.takeIn(other, { answer: medical, outcome: 'taken-in' })).toEqual(absent);
    expect((await tale.worker.read(`${other.path}/answers/${id}`)).status).toBe(404);
    expect((await tale.worker.read(`${other.path}/answers/${medical}`)).status).toBe(404);
    const key = uuidv7();
    const health = running.as('health-worker');
    expect(
      (await health.post(`${one.path}/answers-taken-in`, { answer: id, outcome: 'taken-in' }, { ifMatch: 0, key }))
        .status,
    ).toBe(404);
    expect((await health.read(`${one.path}/answers`)).status).toBe(404);
  });

  test('[ASVS-2.2.1] nothing at all, medical beside other things, and what is no field are told apart as bad input', async () => {
    const file = await tale.openFile(consentTo('counterpart'));
    const copy = await file.share(unit);
    for (const sections of [
      {},
      { medical: { treatment: 'Invented.' }, travel: { fines: 'Invented.' } },
      { travel: { story: 'Invented.' } },
    ])
      expect((await tale.send(copy, { sections }, 'counterpart-vn')).status).toBe(400);
  });
});

describe('What is medical', () => {
  test('opens at health alone, is taken in there once, stands in the medical part, and the case is told', async () => {
    const file = await tale.openFile(consentTo('counterpart'));
    const assignment = { worker: 'demo-health-worker', toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
    await file.act('/health-workers', assignment);
    const said = { sections: { medical: { treatment: 'Invented: two weeks.' }, hiv: { result: 'declined' } } };
    const id = await tale.sent(await file.share(unit), said, 'counterpart-vn');
    const health = running.as('health-worker');
    const waiting = (await done(health.read<{ items: object[] }>(`${file.path}/answers`))).body.items;
    expect(waiting).toEqual([expect.objectContaining({ id, status: 'waiting', sections: ['medical', 'hiv'] })]);
    // Standards 11(7): HIV is read under the person’s yes to that alone, whoever wrote it.
    expect((await health.read(`${file.path}/answers/${id}`)).status).toBe(404);
    const take = (ifMatch: number) =>
      health.post(`${file.path}/answers-taken-in`, { answer: id, outcome: 'taken-in' }, { ifMatch, key: uuidv7() });
    expect((await take(3)).status).toBe(412);
    await done(take(0));
    expect((await take(1)).body['code']).toBe('answer-is-taken-in-once');
    const medical = (await done(health.read(`${file.path}/sections/medical`))).body;
    expect(medical['words']).toEqual({ [`${id}.medical`]: said.sections.medical });
    expect((await health.read(`${file.path}/sections/hiv`)).status).toBe(404);
    await running.cloud.streams.drained();
    expect(await tale.answerOf(file, id)).toMatchObject({ status: 'taken-in' });
  });
});

describe('What was sent of somebody who is erased', () => {
  test('[ASVS-14.2.7] goes with the person, also what their case had not heard of yet: no key, nothing sealed, nothing plain', async () => {
    const file = await tale.openFile(tale.agreed());
    const copy = await file.share();
    const id = await tale.sent(copy, taught);
    const proposal = await file.act('/erasure-requests', { reason: 'opened-by-mistake' });
    await file.act('/approvals', { proposal, answer: 'approved' }, undefined, 'second-approver');
    expect((await tale.send(copy, lessons)).status).toBe(404);
    expect(await tale.keyRowOf('KH#partner', id)).toBeUndefined();
    const { clock } = running.cloud;
    await clock.moveTo(new Date(clock.now() + 10 * 60_000).toISOString());
    const store = adminStore(running.cloud);
    expect(await allOf(store, 'exchange', `KH#partner#disclosure#${copy}`)).toEqual([]);
    expect(await allOf(store, 'cases', `state#copy#${copy}`)).toEqual([]);
  });
});
