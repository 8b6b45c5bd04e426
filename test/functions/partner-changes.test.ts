import { minutesAfter } from '@homeward/domain/time';
import { copiesChangedSince, forgetErasedCopies } from '@homeward/store/copy-changes';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { itemsOf } from '../store/database.ts';
import { answersIn, lessons } from './answers-tale.ts';
import { referred } from './referred-file.ts';

let running: Running;
let tale: ReturnType<typeof answersIn>;

beforeAll(async () => {
  running = await startRunning();
  tale = answersIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

type Told = Readonly<Record<string, unknown>> & { readonly disclosure: string };

async function feed(query = '', role = 'provider') {
  const { body } = await done(running.as(role).read(`/changes${query}`));
  return { items: body['items'] as readonly Told[], next: body['next'] as string | null, asOf: String(body['asOf']) };
}

/** What the organisation is told of one copy. */
async function told(copy: string): Promise<Told | undefined> {
  return (await feed('?limit=100')).items.findLast(({ disclosure }) => disclosure === copy);
}

const shelterAndNeeds = { sections: ['identity', 'needs'] };

describe('A partner’s own system asks what changed in what it was given', () => {
  test('a copy is there with its id, version and moment, and nothing of whom it is', async () => {
    const file = await tale.openFile(tale.agreed());
    const copy = await file.share();
    const one = await told(copy);
    expect(one).toEqual({
      disclosure: copy,
      version: 1,
      status: 'alive',
      gone: false,
      for: 'referral',
      sections: ['identity', 'testimony'],
      at: expect.any(String),
      changedAt: expect.any(String),
    });
    const text = JSON.stringify(await feed());
    expect(text).not.toMatch(new RegExp(`invented|1991|${file.id}`, 'i'));
  });

  test('from where it asked last: only what changed since, each copy once, page by page', async () => {
    const file = await tale.openFile(tale.agreed());
    const first = await file.share();
    const { asOf } = await feed();
    await running.cloud.clock.moveTo(minutesAfter(new Date(running.cloud.clock.now()).toISOString(), 10));
    const second = await (await tale.openFile(tale.agreed())).share();
    const since = minutesAfter(asOf, 8);
    expect((await feed(`?updated_since=${since}`)).items.map(({ disclosure }) => disclosure)).toEqual([second]);
    await file.takeBack(file.consents[0] ?? '');
    const all: Told[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page: Awaited<ReturnType<typeof feed>> = await feed(`?limit=1${next === '' ? '' : `&cursor=${next}`}`);
      all.push(...page.items);
      next = page.next;
    }
    expect(new Set(all.map(({ disclosure }) => disclosure)).size).toBe(all.length);
    expect(all.at(-1)).toMatchObject({ disclosure: first, gone: true, status: 'withdrawn' });
    expect(await running.as('provider').read('/changes?cursor=made-up')).toMatchObject({ status: 400 });
  });

  test('what was copied anew is another version in the place of the first, which is gone', async () => {
    const file = await tale.openFile(tale.agreed(shelterAndNeeds));
    const copy = await file.share(shelterAndNeeds);
    await file.act('/sections', { section: 'needs', content: { note: 'Invented note.' } });
    expect(await told(copy)).toEqual({
      disclosure: copy,
      version: 1,
      status: 'superseded',
      gone: true,
      changedAt: expect.any(String),
    });
    const anew = (await feed('?limit=100')).items.find(({ replaces }) => replaces === copy);
    expect(anew).toMatchObject({ version: 2, status: 'alive', gone: false });
    expect((await tale.read(String(anew?.disclosure))).status).toBe(200);
    expect((await tale.read(copy)).status).toBe(404);
  });

  test('how a referral to it stands: waiting, as it answered itself, and that the person took it back', async () => {
    const file = await referred(tale, consentTo('ngo'));
    const copy = await file.share(shelterAndNeeds);
    expect(await told(copy)).toMatchObject({ referral: { answer: 'waiting' } });
    await tale.sent(copy, { ...lessons, referral: { answer: 'declined', reason: 'no-place' } });
    expect(await told(copy)).toMatchObject({ gone: false, referral: { answer: 'declined', reason: 'no-place' } });
    await tale.sent(copy, { ...lessons, referral: { answer: 'accepted' } });
    expect((await told(copy))?.['referral']).toEqual({ answer: 'accepted' });
    await file.takeBack(file.consents[0] ?? '');
    expect(await told(copy)).toMatchObject({ gone: true, status: 'withdrawn', referral: { answer: 'withdrawn' } });
  });

  test('Standards 6.3(d): who was erased is gone by the copy’s id and the moment, also when nothing else is left, for 35 days', async () => {
    const file = await tale.openFile(tale.agreed());
    const copies = [await file.share(), await file.share({ sections: ['identity'] })];
    const proposal = await file.act('/erasure-requests', { reason: 'she-asked' });
    await file.act('/approvals', { proposal, answer: 'approved' }, undefined, 'second-approver');
    const tombstone = { version: 0, status: 'erased', gone: true, changedAt: expect.any(String) };
    for (const disclosure of copies) expect(await told(disclosure)).toEqual({ disclosure, ...tombstone });
    await running.cloud.clock.moveTo(minutesAfter(new Date(running.cloud.clock.now()).toISOString(), 30));
    const rows = await itemsOf(adminStore(running.cloud), 'exchange');
    const left = rows.filter((row) => copies.some((id) => JSON.stringify(row).includes(id)));
    expect(left.map(({ pk }) => pk)).toEqual(['KH#partner#gone', 'KH#partner#gone']);
    const lines = (await feed('?limit=100')).items.filter(({ disclosure }) => copies.includes(disclosure));
    expect(lines).toEqual(copies.map((disclosure) => ({ disclosure, ...tombstone })));
    const moment = String(lines[0]?.['changedAt']);
    expect(await forgetErasedCopies(adminStore(running.cloud), moment)).toBe(0);
    expect(await forgetErasedCopies(adminStore(running.cloud), minutesAfter(moment, 1))).toBe(copies.length);
    expect(await told(copies[0] ?? '')).toBeUndefined();
  });
});

describe('Nobody else’s', () => {
  afterEach(() => tale.reseat('provider'));

  test('another organisation at the same desk is told of none of them, and nobody without a seat of anything', async () => {
    const copy = await (await tale.openFile(tale.agreed())).share();
    await tale.reseat('provider', 'demo-other-ngo');
    expect((await feed('?limit=100')).items).toEqual([]);
    await tale.reseat('provider');
    expect(await told(copy)).toMatchObject({ gone: false });
    for (const role of ['intake', 'consul-kh', 'embassy-th', 'health-worker'])
      expect((await running.as(role).read('/changes')).status, role).toBe(404);
  });

  test('copies for another desk are in no partner’s feed', async () => {
    const file = await tale.openFile(consentTo('embassy'));
    const embassy = { to: 'embassy', country: 'VN', organisation: 'demo-embassy-of-viet-nam', for: 'return' };
    const before = (await feed('?limit=100')).items.length;
    await file.share({ ...embassy, sections: ['identity'] });
    expect((await feed('?limit=100')).items).toHaveLength(before);
    const store = adminStore(running.cloud);
    expect(await copiesChangedSince(store, embassy.organisation, undefined, { limit: 5 })).toMatchObject({ items: [] });
  });
});
