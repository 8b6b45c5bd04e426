import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

const toldAt = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
const toHealth = { worker: 'demo-health-worker', ...toldAt };
const toCentre = { centre: 'demo-poipet-transit-centre', ...toldAt };
type Copy = { readonly id: string; readonly to: string; readonly status: string };

async function copiesOf(path: string): Promise<readonly Copy[]> {
  return (await done(running.as('case-worker').read(path))).body['copies'] as readonly Copy[];
}

/** What still lies at a desk under a copy's id: its key row, and its sealed sections. */
async function lying(desk: string, id: string) {
  const [item] = await allOf(adminStore(running.cloud), 'exchange', `KH#${desk}#disclosure#${id}`);
  return {
    key: (await sharing.keyRowOf(`KH#${desk}`, id)) !== undefined,
    sealed: Object.keys(item?.['sections'] ?? {}).sort(),
  };
}

const gone = { key: false, sealed: [] };

test('Standards 6.3(e): the copy of the person’s health worker stands in the register, and no key of an older one is left', async () => {
  const file = await sharing.openFile();
  await file.act('/health-workers', toHealth);
  const [first] = await copiesOf(file.path);
  expect(await lying('health', first?.id ?? '')).toEqual({ key: true, sealed: ['identity', 'needs'] });
  await file.act('/sections', { section: 'needs', content: { note: 'Invented.' } });
  await file.act('/needs', { needs: ['food'] });
  const copies = await copiesOf(file.path);
  expect(copies.map(({ status }) => status)).toEqual(['superseded', 'superseded', 'alive']);
  for (const { id } of copies.slice(0, 2)) expect(await lying('health', id)).toEqual(gone);
  const health = running.as('health-worker');
  expect((await health.read(`${file.path}/sections/needs`)).body).toMatchObject({
    content: { note: 'Invented.', flags: ['food'] },
  });
  expect((await sharing.entriesOf('KH#health', `case#${file.id}`)).at(-1)).toMatchObject({ restsOn: copies[2]?.id });
});

test('[ASVS-8.2.2] whoever takes over reads a copy of their own; when care ends, nobody at health reads anything of the case', async () => {
  const file = await sharing.openFile();
  await file.act('/health-workers', toHealth);
  await file.act('/health-workers', { ...toHealth, worker: 'another-health-worker' });
  await file.act('/health-workers', toHealth);
  await file.act('/health-care-ends', { reason: 'treatment-over' });
  const copies = await copiesOf(file.path);
  expect(copies.map(({ status }) => status)).toEqual(['ended', 'ended', 'ended']);
  for (const { id } of copies) expect(await lying('health', id)).toEqual(gone);
  const health = running.as('health-worker');
  for (const section of ['identity', 'medical'])
    expect((await health.read(`${file.path}/sections/${section}`)).status).toBe(404);
  const { version } = await done(running.as('case-worker').read(file.path));
  const again = await running
    .as('case-worker')
    .post(`${file.path}/health-care-ends`, { reason: 'other' }, { ifMatch: version });
  expect([again.status, again.body['code']]).toEqual([409, 'health-care-ends-where-it-is-given']);
});

test('[ASVS-8.2.2] the person’s centre’s shift lead finds the case and reads what the plan gives them until the person leaves; intake reads nothing of it', async () => {
  const file = await sharing.openFile();
  await file.act('/sections', { section: 'whereabouts', content: { shelter: 'Invented House' } });
  const id = await file.act('/centres', toCentre);
  expect(await sharing.lineOf(id, 'shift-lead')).toMatchObject({ for: 'care', status: 'alive' });
  const { body } = await done(sharing.read(id, 'shift-lead'));
  expect(body['sections']).toMatchObject({
    identity: { name: { latin: 'Invented Person' } },
    whereabouts: { shelter: 'Invented House' },
  });
  expect(Object.keys(body['sections'] as object)).not.toContain('testimony');
  expect(await sharing.read(id, 'intake')).toEqual(await sharing.read(uuidv7(), 'intake'));
  await sharing.reseat('shift-lead', 'demo-another-centre');
  expect(await sharing.read(id, 'shift-lead')).toMatchObject({ status: 404 });
  await sharing.reseat('shift-lead');
  await file.act('/leavings', { from: 'transit-centre', to: 'family', informed: [], adviceGiven: true });
  expect(await sharing.read(id, 'shift-lead')).toMatchObject({ status: 404 });
  expect(await sharing.lineOf(id, 'shift-lead')).toMatchObject({ status: 'ended' });
  expect(await lying('transit', id)).toEqual(gone);
});

test('a centre that is in no directory gets nothing', async () => {
  const file = await sharing.openFile();
  const { version } = await done(running.as('case-worker').read(file.path));
  const body = { ...toCentre, centre: 'no-such-centre' };
  const { status, body: said } = await running
    .as('case-worker')
    .post(`${file.path}/centres`, body, { ifMatch: version });
  expect([status, said['code'], said['breaches']]).toEqual([
    409,
    'receiver-sits-in-his-country',
    ['unknown-organisation'],
  ]);
});

test('a section written anew at casework reaches whoever has a copy of it; the copy before it is closed', async () => {
  const file = await sharing.openFile(sharing.agreed({ sections: ['identity'] }));
  const id = await file.share({ sections: ['identity'] });
  const identity = { name: { latin: 'Invented Otherwise' }, age: { birth: '1991' } };
  await file.act('/sections', { section: 'identity', content: identity });
  expect((await sharing.read(id)).status).toBe(404);
  const anew = (await sharing.listOf('provider')).find((one) => one['replaces'] === id);
  const { body } = await done(sharing.read(String(anew?.['id'])));
  expect(body['sections']).toMatchObject({ identity: { name: { latin: 'Invented Otherwise' } } });
});
