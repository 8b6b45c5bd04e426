import { afterAll, describe, expect, test } from 'vitest';
import { openMending, seats } from './mending-stage.ts';

const stage = await openMending();
afterAll(() => stage.stop());

const { intake, lead, elsewhere, worker } = seats;

describe('Somebody who was logged twice', () => {
  test('stays once: the other entry takes over needs, answers, threats and screening, and the first is still shown', async () => {
    const [batch, noon] = [await stage.truck(), await stage.truck()];
    const needs = { needs: { threats: 'a man waits outside' } };
    const stays = await stage.arrive(noon, 'Chea Nary');
    const body = {
      sex: 'female',
      needs: ['food'],
      sections: { identity: { name: { latin: 'Chea Nari' }, age: { birth: '1990' } }, ...needs },
    };
    const twice = String(
      (
        await stage.done(
          stage.ask({ operation: 'logArrival', by: intake, at: stage.at(), path: { batchId: batch }, body }),
        )
      )['id'],
    );
    await stage.answer(batch, twice, 'embassy', false);
    const said = { reason: 'logged-twice', sameAs: { batch: noon, arrival: stays } };
    await stage.done(stage.mend('withdrawArrival', batch, twice, said, intake));
    const other = await stage.personIn(noon, stays);
    expect(other).toMatchObject({ needs: ['food'], threatened: true, consents: [{ to: 'embassy', given: false }] });
    expect(other.sealed['needs']).toEqual({ threats: 'a man waits outside' });
    const gone = await stage.personIn(batch, twice);
    expect(gone).toMatchObject({ status: 'withdrawn', withdrawn: { reason: 'logged-twice', sameAs: said.sameAs } });
    expect(gone.sealed['identity']).toMatchObject({ name: { latin: 'Chea Nari' } });
    const twins = await stage.ask({ operation: 'listTwins', by: intake, at: stage.at(), path: { batchId: batch } });
    expect(twins.body).toEqual({ items: [] });
  });

  test('[ASVS-8.2.2] is never named as an entry of another centre, which is answered as none', async () => {
    const [batch, theirs] = [await stage.truck(), await stage.truck(elsewhere)];
    const body = { sex: 'female', sections: { identity: { name: { latin: 'Ros Chenda' }, age: { birth: '1990' } } } };
    const asked = stage.ask({
      operation: 'logArrival',
      by: elsewhere,
      at: stage.at(),
      path: { batchId: theirs },
      body,
    });
    const other = String((await stage.done(asked))['id']);
    const arrival = await stage.arrive(batch, 'Ros Chendaa');
    const said = { reason: 'logged-twice', sameAs: { batch: theirs, arrival: other } };
    expect((await stage.mend('withdrawArrival', batch, arrival, said)).status).toBe(404);
  });
});

describe('Whoever was taken back', () => {
  test('waits for no file and holds up no closing', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Tep Rina', { birth: '2013' });
    await stage.screen(batch, arrival, ['papers-kept']);
    const waiting = async () => {
      const { body } = await stage.ask({ operation: 'listToOpen', by: worker, at: stage.at() });
      return JSON.stringify(body['items']);
    };
    expect(await waiting()).toContain(arrival);
    const unscreened = await stage.arrive(batch, 'Yim Phal');
    for (const one of [arrival, unscreened])
      await stage.done(stage.mend('withdrawArrival', batch, one, { reason: 'logged-by-mistake' }));
    expect(await waiting()).not.toContain(arrival);
    await stage.count(batch, {});
    expect((await stage.close(batch)).status).toBe(200);
    expect((await stage.read(batch)).funnel).toMatchObject({ logged: 0, screened: 0, presumed: 0, children: 0 });
  });
});

describe('A batch that was opened by mistake', () => {
  const gone = async (batchId: string) => {
    const { version } = await stage.read(batchId);
    return stage.command('withdrawBatch', lead, { batchId }, { reason: 'opened-by-mistake' }, version as number);
  };
  const openOnes = async () => {
    const { body } = await stage.ask({ operation: 'listBatches', by: intake, at: stage.at() });
    return (body['items'] as readonly { id: string }[]).map(({ id }) => id);
  };

  test('leaves the list of open ones, and is refused while somebody stands in it', async () => {
    const batch = await stage.truck();
    const arrival = await stage.arrive(batch, 'Nhem Sitha');
    expect((await gone(batch)).body).toMatchObject({
      code: 'a-batch-with-people-stays',
      breaches: [`stands:${arrival}`],
    });
    await stage.done(stage.mend('withdrawArrival', batch, arrival, { reason: 'logged-by-mistake' }));
    expect(await openOnes()).toContain(batch);
    await stage.done(gone(batch));
    expect(await openOnes()).not.toContain(batch);
    expect(await stage.read(batch)).toMatchObject({ status: 'withdrawn', withdrawn: 'opened-by-mistake' });
  });

  test('stands again with whoever is logged in it by a tablet that had not heard of it', async () => {
    const batch = await stage.truck();
    await stage.done(gone(batch));
    const arrival = await stage.arrive(batch, 'Oum Sokha');
    expect(await stage.read(batch)).toMatchObject({ status: 'arrived', arrivals: [{ id: arrival }] });
    expect(await openOnes()).toContain(batch);
  });
});
