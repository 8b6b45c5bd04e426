import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { answersIn, lessons, taught } from './answers-tale.ts';
import { referred } from './referred-file.ts';

type Changed = { readonly case: string; readonly referrals: readonly object[] };

let running: Running;
let tale: ReturnType<typeof answersIn>;

beforeAll(async () => {
  running = await startRunning();
  tale = answersIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

describe('An answer of a provider', () => {
  test('waits in the person’s case with what stands unsealed of it, its services count at once, and a clock runs', async () => {
    const file = await tale.openFile(tale.agreed());
    const copy = await file.share();
    const id = await tale.sent(copy, taught);
    expect(await tale.answerOf(file, id)).toMatchObject({
      id,
      desk: 'partner',
      country: 'KH',
      organisation: 'demo-ngo',
      of: copy,
      to: 'casework',
      sections: ['needs'],
      outcomes: taught.outcomes,
      status: 'waiting',
    });
    const view = await tale.viewed(file);
    expect(view['services']).toMatchObject({ 'vocational-training': { outcome: 'provided' } });
    expect(view['due']).toContainEqual(expect.objectContaining({ clock: 'answer-is-read', thing: id }));
    expect(JSON.stringify(view)).not.toContain('sewing');
  });

  test('takes or declines the referral itself: it stands in the person’s case at once, no clock waits, and other systems are told', async () => {
    const file = await referred(tale, tale.agreed());
    const copy = await file.share();
    const changed = async () => {
      const { items } = (await done(tale.worker.read('/changes?limit=50'))).body as { items: readonly Changed[] };
      return items.findLast((one) => one.case === file.id)?.referrals;
    };
    const is = { id: file.referral, to: 'demo-ngo' };
    expect(await changed()).toEqual([{ ...is, answer: 'waiting' }]);
    const no = { answer: 'declined', reason: 'no-place' };
    expect((await tale.send(copy, { ...lessons, referral: { answer: 'declined' } })).status).toBe(400);
    const id = await tale.sent(copy, { ...lessons, referral: no });
    const view = await tale.viewed(file);
    expect(view['referralAnswers']).toMatchObject([{ id, referral: file.referral, ...no }]);
    expect(JSON.stringify(view['due'])).not.toContain('referral-is-answered');
    expect(await changed()).toEqual([{ ...is, ...no }]);
    await tale.sent(copy, { ...lessons, referral: { answer: 'accepted' } });
    expect(await changed()).toEqual([{ ...is, answer: 'accepted' }]);
  });

  test('is read with a receipt, taken in once, stands in the person’s file beside what was there, and nothing of it is due', async () => {
    const file = await tale.openFile(tale.agreed());
    await file.act('/sections', { section: 'needs', content: { note: 'Invented note.' } });
    const id = await tale.sent(await file.share(), lessons);
    const { body } = await done(tale.worker.read(`${file.path}/answers/${id}`));
    expect(body).toEqual({ id, from: 'demo-ngo', sections: lessons.sections });
    expect((await tale.entriesOf('KH#casework', file.path.replace('/cases/', 'case#'))).at(-1)).toMatchObject({
      operation: 'readAnswer',
      restsOn: id,
    });
    await done(tale.takeIn(file, { answer: id, outcome: 'taken-in' }));
    const needs = (await done(tale.worker.read(`${file.path}/sections/needs`))).body;
    expect(needs['content']).toEqual({ note: 'Invented note.' });
    expect(needs['words']).toMatchObject({ [`${id}.needs`]: lessons.sections.needs });
    expect(await tale.answerOf(file, id)).toMatchObject({ status: 'taken-in', settled: { by: 'demo-case-worker' } });
    expect((await tale.viewed(file))['due']).not.toContainEqual(expect.objectContaining({ thing: id }));
    const again = await tale.takeIn(file, { answer: id, outcome: 'taken-in' });
    expect([again.status, again.body['code'], again.body['breaches']]).toEqual([
      409,
      'answer-is-taken-in-once',
      ['answer-does-not-wait'],
    ]);
  });

  test('is set aside with a reason only, and stays readable', async () => {
    const file = await tale.openFile(tale.agreed());
    const id = await tale.sent(await file.share(), lessons);
    expect((await tale.takeIn(file, { answer: id, outcome: 'set-aside' })).body['breaches']).toEqual([
      'set-aside-without-reason',
    ]);
    await done(tale.takeIn(file, { answer: id, outcome: 'set-aside', reason: 'about-somebody-else' }));
    expect(await tale.answerOf(file, id)).toMatchObject({
      status: 'set-aside',
      settled: { reason: 'about-somebody-else' },
    });
    expect((await tale.worker.read(`${file.path}/answers/${id}`)).status).toBe(200);
    expect((await tale.viewed(file))['words']).not.toHaveProperty(`${id}.needs`);
  });

  test('comes once, however often it is sent, also after the copy was taken back', async () => {
    const file = await tale.openFile(tale.agreed());
    const [copy, key] = [await file.share(), uuidv7()];
    const first = await done(tale.send(copy, lessons, 'provider', key));
    await running.cloud.streams.drained();
    await file.takeBack(file.consents[0] ?? '');
    expect((await tale.send(copy, lessons, 'provider', key)).body).toEqual(first.body);
    expect((await tale.send(copy, taught, 'provider', key)).status).toBe(422);
    await running.cloud.streams.drained();
    expect((await tale.listed(file)).map(({ id }) => id)).toEqual([key]);
    // The person took back what they may read; what they had said is still read.
    await done(tale.takeIn(file, { answer: key, outcome: 'taken-in' }));
  });

  test('is copied to whoever reads that section on their consent, in the same act', async () => {
    const file = await tale.openFile(tale.agreed({ sections: ['identity', 'needs'] }));
    const copy = await file.share({ sections: ['identity', 'needs'] });
    const id = await tale.sent(copy, lessons);
    await done(tale.takeIn(file, { answer: id, outcome: 'taken-in' }));
    const anew = (await tale.listOf('provider')).find((one) => one['replaces'] === copy);
    const { body } = await done(tale.read(String(anew?.['id'])));
    expect(JSON.stringify(body['sections'])).toContain('sewing');
  });
});

describe('Two at once', () => {
  test('take an answer in once; the words stand there once', async () => {
    const file = await tale.openFile(tale.agreed());
    const id = await tale.sent(await file.share(), lessons);
    const { version } = await done(tale.worker.read(file.path));
    const taking = () =>
      tale.worker.post(
        `${file.path}/answers-taken-in`,
        { answer: id, outcome: 'taken-in' },
        { ifMatch: version, key: uuidv7() },
      );
    const statuses = (await Promise.all([taking(), taking(), taking()])).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.every((status) => [200, 409, 412].includes(status))).toBe(true);
    const words = await allOf(adminStore(running.cloud), 'cases', file.path.replace('/cases/', 'general#'), 'words#');
    expect(words.filter(({ sk }) => String(sk).includes(id))).toHaveLength(1);
  });
});
