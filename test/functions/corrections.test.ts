import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { openMending, seats } from './mending-stage.ts';

const stage = await openMending();
afterAll(() => stage.stop());

const { intake, lead, elsewhere, worker } = seats;
const renamed = (latin: string) => ({ reason: 'heard-wrongly', name: { latin } });

describe('A name that was heard wrongly', () => {
  test('is corrected, sealed anew, and what stood before is shown to whoever reads the name', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Wrong Name');
    const said = { ...renamed('Mended Name'), words: 'the sister spelled it' };
    await stage.done(stage.mend('correctArrival', batch, arrival, said, intake));
    const person = await stage.personIn(batch, arrival);
    const before = { name: { latin: 'Wrong Name' }, age: { birth: '1990', estimated: false } };
    expect(person.sealed).toMatchObject({
      identity: { name: { latin: 'Mended Name' }, age: { birth: '1990' } },
      mended: [{ entry: expect.any(String), before, words: 'the sister spelled it' }],
    });
    expect(person['corrections']).toEqual([
      expect.objectContaining({ by: intake.id, reason: 'heard-wrongly', was: {}, sealed: ['name'] }),
    ]);
    const lying = JSON.stringify([
      await allOf(stage.store, 'arrivals', `arrival#${arrival}`),
      await allOf(stage.store, 'arrivals', `batch#${batch}`),
    ]);
    expect(lying).not.toMatch(/Wrong|Mended|sister/);
  });

  test('twice keeps both names before, and the same key twice is one correction', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'First Heng');
    const path = { batchId: batch, arrivalId: arrival };
    const key = uuidv7();
    const first = await stage.command('correctArrival', intake, path, renamed('Second Pich'), 1, key);
    expect((await stage.command('correctArrival', intake, path, renamed('Second Pich'), 1, key)).body).toEqual(
      first.body,
    );
    await stage.done(stage.command('correctArrival', intake, path, renamed('Third Sok'), 2));
    const { sealed } = await stage.personIn(batch, arrival);
    const names = (sealed['mended'] as readonly { before: { name: { latin: string } } }[]).map(
      (one) => one.before.name,
    );
    expect(names).toEqual([{ latin: 'First Heng' }, { latin: 'Second Pich' }]);
  });

  test('by two tablets at once is corrected by the one; the other is told that something changed', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Mony Rith');
    const path = { batchId: batch, arrivalId: arrival };
    const both = await Promise.all(
      ['Samnang Oum', 'Bopha Lim'].map((latin) => stage.command('correctArrival', intake, path, renamed(latin), 1)),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });
});

describe('A correction is refused', () => {
  test('where it would make two people one, in the batch or in another open one of the centre, until somebody says they are two', async () => {
    const [batch, noon] = [await stage.truck(), await stage.truck()];
    const here = await stage.arrive(batch, 'Keo Sophal');
    const there = await stage.arrive(noon, 'Keo Sophal');
    const arrival = await stage.arrive(batch, 'Chan Dara');
    const said = renamed('Keo Sophal');
    const told = await stage.mend('correctArrival', batch, arrival, said);
    expect([told.status, told.body['code']]).toEqual([409, 'two-people-stay-two']);
    expect([...(told.body['breaches'] as string[])].sort()).toEqual([`alike:${here}`, `alike:${there}`].sort());
    await stage.done(stage.mend('correctArrival', batch, arrival, { ...said, anotherPerson: [here, there] }));
  });

  test('[ASVS-8.2.2] of a batch of another centre is answered as of none', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Vanna Khiev');
    const asked = (arrivalId: string) =>
      stage.command('correctArrival', elsewhere, { batchId: batch, arrivalId }, renamed('Vannak Khiev'));
    const [denied, absent] = [await asked(arrival), await asked(uuidv7())];
    expect(denied.status).toBe(404);
    expect(denied.body).toEqual(absent.body);
    const { status } = await stage.command('withdrawBatch', elsewhere, { batchId: batch }, { reason: 'other' });
    expect(status).toBe(404);
  });

  test('of nothing, after the closing by who is no shift lead, and of whose words are gone, each with its reason', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Sreymom Prak');
    const refused = async (said: object, by = lead) =>
      (await stage.mend('correctArrival', batch, arrival, said, by)).body;
    expect(await refused({ reason: 'other', sex: 'female' })).toMatchObject({ breaches: ['nothing-changed'] });
    await stage.screen(batch, arrival);
    await stage.count(batch, { women: 1 });
    expect((await stage.close(batch)).status).toBe(200);
    expect(await refused(renamed('Sreymao Prak'), intake)).toMatchObject({ breaches: ['shift-lead-mends'] });
    await stage.done(stage.mend('correctArrival', batch, arrival, renamed('Sreymao Prak')));
    stage.later(40 * 24 * 60);
    expect(await refused(renamed('Sothea Prak'))).toMatchObject({ breaches: ['words-are-gone'] });
  });
});

describe('Once the file is open', () => {
  test('it began with what was corrected before, and with nothing of what stood there', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Thida Nov', { birth: '2012' });
    await stage.screen(batch, arrival, ['papers-kept']);
    await stage.done(stage.mend('correctArrival', batch, arrival, { ...renamed('Thyda Nov'), citizenship: 'VN' }));
    const path = { caseId: await stage.openFile(batch, arrival), section: 'identity' };
    const file = await stage.done(stage.ask({ operation: 'viewCase', by: worker, at: stage.at(), path }));
    expect(file).toMatchObject({ citizenship: 'VN' });
    const read = await stage.done(stage.ask({ operation: 'readSection', by: worker, at: stage.at(), path }));
    expect(JSON.stringify(read)).toMatch('Thyda Nov');
    expect(JSON.stringify([file, read])).not.toMatch('Thida');
  });

  test('a correction of the same moment stands in the file, or the case hears of it', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      const batch = await stage.truck();
      const arrival = await stage.arrive(batch, `Racing ${'abcdef'[n - 1]}`, { birth: '2012' });
      await stage.screen(batch, arrival, ['papers-kept']);
      const { version } = await stage.personIn(batch, arrival);
      const path = { batchId: batch, arrivalId: arrival };
      const [caseId, told] = await Promise.all([
        stage.openFile(batch, arrival),
        stage.command('correctArrival', intake, path, { reason: 'other', sex: 'male' }, version as number),
      ]);
      const asked = stage.ask({ operation: 'viewCase', by: worker, at: stage.at(), path: { caseId } });
      const { sex } = await stage.done(asked);
      const after = {
        inTheFile: sex === 'male',
        heard: told.body['passedOn'] === 'case-file',
        stale: told.status === 412,
      };
      expect(Object.values(after).filter(Boolean), JSON.stringify(after)).toHaveLength(1);
    }
  });

  test('the case hears of a correction and of a taking back, sealed; the file stays as it is until a worker decides', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Kosal Meas', { birth: '2012' });
    await stage.screen(batch, arrival, ['papers-kept']);
    await stage.answer(batch, arrival, 'case-file');
    const caseId = await stage.openFile(batch, arrival);
    const told = await stage.done(
      stage.mend('correctArrival', batch, arrival, { ...renamed('Kosoma Meas'), sex: 'male' }),
    );
    expect(told['passedOn']).toBe('case-file');
    const gone = await stage.done(stage.mend('withdrawArrival', batch, arrival, { reason: 'was-not-there' }));
    expect(gone['passedOn']).toBe('case-file');
    const file = await stage.done(stage.ask({ operation: 'viewCase', by: worker, at: stage.at(), path: { caseId } }));
    expect(file).toMatchObject({ sex: 'female' });
    const lying = await allOf(stage.store, 'exchange', `KH#transit#disclosure#${arrival}`);
    expect(lying.filter(({ sk }) => String(sk).startsWith('answer#'))).not.toEqual([]);
    expect(JSON.stringify(lying)).not.toMatch(/Kosal|Kosoma/);
  });
});
