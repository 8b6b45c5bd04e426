import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { ngo, sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

describe('A copy for a provider', () => {
  test('holds the fields the person agreed to and no other, and each reading leaves a receipt that names it', async () => {
    const file = await sharing.openFile(sharing.agreed());
    const entry = await file.tell('an invented account');
    const id = await file.share();
    const { status, body } = await sharing.read(id);
    expect(status).toBe(200);
    expect(body['sections']).toEqual({
      identity: {
        name: { latin: 'Invented Person', local: 'មនុស្ស' },
        aliases: [],
        birthplace: 'Svay Rieng',
        age: { birth: '1991', estimated: false },
        sex: 'female',
        ageClass: 'adult',
        nationality: 'VN',
      },
      testimony: { entries: [{ entry, said: { statement: 'an invented account' } }] },
    });
    expect(await sharing.lineOf(id)).toEqual({
      id,
      for: 'referral',
      sections: ['identity', 'testimony'],
      status: 'alive',
      at: expect.any(String),
    });
    expect((await sharing.entriesOf('KH#partner', `disclosure#${id}`)).at(-1)).toMatchObject({
      operation: 'readDisclosure',
      who: 'demo-provider',
      organisation: 'demo-ngo',
      restsOn: id,
    });
  });

  test('[ASVS-8.2.2] is not there for another organisation of the same desk, nor in its list, and answers like what never was', async () => {
    const file = await sharing.openFile(sharing.agreed());
    const id = await file.share();
    await sharing.reseat('provider', 'demo-another-ngo');
    const denied = await sharing.read(id);
    const absent = await sharing.read(uuidv7());
    expect(denied).toEqual(absent);
    expect(denied.status).toBe(404);
    expect(await sharing.listOf('provider')).toEqual([]);
    await sharing.reseat('provider');
    expect((await sharing.read(id)).status).toBe(200);
  });

  test('is refused without the person’s consent, with the article', async () => {
    const file = await sharing.openFile();
    const { version } = await done(running.as('case-worker').read(file.path));
    const { status, body } = await running
      .as('case-worker')
      .post(`${file.path}/disclosures`, ngo, { ifMatch: version });
    expect([status, body['code'], body['breaches']]).toEqual([
      409,
      'copy-rests-on-her-consent',
      ['section-not-agreed:identity', 'section-not-agreed:testimony'],
    ]);
  });

  test('never takes the place of one that lies there, whatever key the caller chooses', async () => {
    const [one, other] = [await sharing.openFile(sharing.agreed()), await sharing.openFile(sharing.agreed())];
    const id = await one.share();
    const { version } = await done(running.as('case-worker').read(other.path));
    const reply = await running.as('case-worker').post(`${other.path}/disclosures`, ngo, { ifMatch: version, key: id });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect((await sharing.read(id)).status).toBe(200);
  });
});

describe('What the person takes back', () => {
  test('is closed in the same act: no key, no sealed content, 404 within a second, withdrawn in the list', async () => {
    const file = await sharing.openFile(sharing.agreed());
    const id = await file.share();
    expect((await sharing.read(id)).status).toBe(200);
    await file.takeBack(file.consents[0] ?? '');
    const since = Date.now();
    expect(await sharing.read(id)).toEqual(await sharing.read(uuidv7()));
    expect(Date.now() - since).toBeLessThan(1000);
    expect(await sharing.keyRowOf('KH#partner', id)).toBeUndefined();
    const [item] = await allOf(adminStore(running.cloud), 'exchange', `KH#partner#disclosure#${id}`);
    expect(item?.['sections']).toEqual({});
    expect(await sharing.lineOf(id)).toMatchObject({ status: 'withdrawn' });
    const { body } = await done(running.as('case-worker').read(file.path));
    expect(body['copies']).toEqual([expect.objectContaining({ id, status: 'withdrawn' })]);
  });

  test('leaves what rests on another consent', async () => {
    const file = await sharing.openFile(sharing.agreed(), consentTo('embassy'));
    const kept = await file.share();
    const embassy = { to: 'embassy', country: 'VN', organisation: 'demo-embassy-of-viet-nam', for: 'return' };
    const gone = await file.share({ ...embassy, sections: ['identity'] });
    expect((await sharing.read(gone, 'embassy-vn')).status).toBe(200);
    await file.takeBack(file.consents[1] ?? '');
    expect((await sharing.read(gone, 'embassy-vn')).status).toBe(404);
    expect(await sharing.lineOf(gone, 'embassy-vn')).toMatchObject({ status: 'withdrawn' });
    expect((await sharing.read(kept)).status).toBe(200);
  });
});

describe('What changed', () => {
  test('is copied anew in the same act; the old copy is superseded and its key is gone', async () => {
    const file = await sharing.openFile(sharing.agreed());
    const id = await file.share();
    const entry = await file.tell('what the person says now');
    expect((await sharing.read(id)).status).toBe(404);
    expect(await sharing.keyRowOf('KH#partner', id)).toBeUndefined();
    expect(await sharing.lineOf(id)).toMatchObject({ status: 'superseded' });
    const anew = (await sharing.listOf('provider')).find((one) => one['replaces'] === id);
    expect(anew).toMatchObject({ status: 'alive' });
    const { body } = await done(sharing.read(String(anew?.['id'])));
    expect(body['sections']).toMatchObject({
      testimony: { entries: [{ entry, said: { statement: 'what the person says now' } }] },
    });
  });

  test('is not copied where the person no longer agrees', async () => {
    const file = await sharing.openFile(sharing.agreed());
    const id = await file.share();
    await file.takeBack(file.consents[0] ?? '');
    await file.tell('not for them');
    expect((await sharing.listOf('provider')).some((one) => one['replaces'] === id)).toBe(false);
  });
});

describe('Sharing without the person’s consent', () => {
  test('takes two people of two organisations; the second opens nothing; the person is then to be told', async () => {
    const file = await sharing.openFile();
    await file.act('/residences', { period: 'before', until: '2025-06-01', words: { address: 'an invented street' } });
    await file.act('/missing-reports', { from: 'shelter' });
    const said = { ...ngo, for: 'protection', sections: ['whereabouts'], ground: 'she-is-missing' };
    const proposal = await file.act('/disclosure-proposals', { ...said, words: { because: 'invented' } });
    expect((await sharing.lineOf(proposal))?.['id']).toBeUndefined();
    const second = running.as('second-approver');
    const { body } = await done(second.read(file.path));
    expect(Object.keys(body).sort()).toEqual(['asked', 'id', 'number', 'version']);
    const id = await file.act('/approvals', { proposal, answer: 'approved' }, undefined, 'second-approver');
    const copy = await done(sharing.read(id));
    expect(JSON.stringify(copy.body['sections'])).toContain('an invented street');
    const view = (await done(running.as('case-worker').read(file.path))).body;
    expect(view['due']).toContainEqual(expect.objectContaining({ clock: 'she-is-told-who-got-her-file', thing: id }));
    const told = { copy: id, whoTold: true, whyTold: true, language: 'km', interpreter: false, understood: true };
    await file.act('/disclosure-tellings', told);
    expect(view['due']).toContainEqual(expect.objectContaining({ clock: 'ground-still-holds', thing: id }));
    await file.act('/disclosure-ends', { copy: id, why: 'ground-is-gone' });
    expect((await sharing.read(id)).status).toBe(404);
    expect(await sharing.keyRowOf('KH#partner', id)).toBeUndefined();
    expect(await sharing.lineOf(id)).toMatchObject({ status: 'ended' });
    const after = (await done(running.as('case-worker').read(file.path))).body;
    expect(after['due']).not.toContainEqual(expect.objectContaining({ clock: 'ground-still-holds' }));
    expect(after['due']).not.toContainEqual(expect.objectContaining({ clock: 'she-is-told-who-got-her-file' }));
  });
});

describe('Where the person’s embassy must not know', () => {
  test('nothing that this embassy sees changes, whatever is tried', async () => {
    const worker = running.as('case-worker');
    const before = await sharing.listOf('embassy-vn');
    const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
    const flagged = { from: 'report', sex: 'female', citizenship: 'VN', identity, doNotContactEmbassy: true };
    const { body } = await done(worker.post('/cases', { ...flagged, consent: consentTo('case-file') }));
    const path = `/cases/${body['id']}`;
    const about = { type: 'case', case: body['id'] };
    await done(worker.post('/consents', { about, consent: consentTo('embassy') }, { ifMatch: 1 }));
    const embassy = { to: 'embassy', country: 'VN', organisation: 'demo-embassy-of-viet-nam', for: 'return' };
    const reply = await worker.post(`${path}/disclosures`, { ...embassy, sections: ['identity'] }, { ifMatch: 2 });
    expect([reply.status, reply.body['code']]).toEqual([409, 'embassy-is-told-nothing-against-her-will']);
    expect(await sharing.listOf('embassy-vn')).toEqual(before);
  });
});
