import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;
type File = Awaited<ReturnType<ReturnType<typeof sharingIn>['openFile']>>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

const toHealth = { worker: 'demo-health-worker', toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
const ngo = { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'referral' };
const worker = { to: 'case-file', country: 'KH', organisation: 'demo-banteay-meanchey-shelter', for: 'care' };
const unit = { to: 'counterpart', country: 'VN', organisation: 'demo-central-unit-viet-nam', for: 'health' };

/** The person’s yes to one part for one recipient. */
const yes = ({ to, for: use }: typeof ngo, section: string) => ({
  ...consentTo(to as 'ngo'),
  for: use,
  sections: [section],
});

/** A file with a health worker and a medical part, and what the person agreed to. */
async function treated(...consents: readonly object[]): Promise<File> {
  const file = await sharing.openFile(...consents);
  await file.act('/health-workers', toHealth);
  await write(file, 'medical', { conditions: 'Invented cough.' });
  return file;
}

async function write({ path }: File, section: string, content: object): Promise<void> {
  const health = running.as('health-worker');
  const { version } = await done(health.read(`${path}/sections/medical`));
  await done(health.post(`${path}/sections`, { section, content }, { ifMatch: version ?? 0 }));
}

async function share(file: File, to: object, ...sections: readonly string[]) {
  const health = running.as('health-worker');
  const { version } = await done(health.read(file.path));
  const key = uuidv7();
  return {
    id: key,
    ...(await health.post(`${file.path}/disclosures`, { ...to, sections }, { ifMatch: version ?? 0, key })),
  };
}

const shared = async (file: File, to: object, section = 'medical') => {
  const reply = await share(file, to, section);
  expect([reply.status, reply.body['code']]).toEqual([200, undefined]);
  return reply.id;
};
const medicalAt = (file: File) => running.as('case-worker').read(`${file.path}/sections/medical`);

test('[ASVS-8.2.3] Standards 6.3(b): health copies the medical part to whom the person agreed to it, and they read it with a receipt', async () => {
  const file = await treated(yes(ngo, 'medical'), yes(unit, 'medical'));
  const [toNgo, toUnit] = [await shared(file, ngo), await shared(file, unit)];
  const content = { medical: { conditions: 'Invented cough.' } };
  expect((await done(sharing.read(toNgo))).body['sections']).toEqual(content);
  expect((await done(sharing.read(toUnit, 'counterpart-vn'))).body['sections']).toEqual(content);
  expect((await sharing.entriesOf('KH#partner', `disclosure#${toNgo}`)).at(-1)).toMatchObject({ restsOn: toNgo });
  expect((await sharing.entriesOf('KH#health', `case#${file.id}`)).at(-1)).toMatchObject({
    operation: 'shareDisclosure',
  });
});

test('Standards 6.3(b): without the person’s yes to that part nothing is copied, and at health nothing but its own part', async () => {
  const file = await treated(sharing.agreed());
  const bare = await share(file, ngo, 'medical');
  expect([bare.status, bare.body['code'], bare.body['breaches']]).toEqual([
    409,
    'copy-rests-on-her-consent',
    ['section-not-agreed:medical'],
  ]);
  const other = await share(file, ngo, 'identity');
  expect([other.status, other.body['code'], other.body['breaches']]).toEqual([
    409,
    'whoever-copies-may-open-it',
    ['not-open-to-you:identity'],
  ]);
});

test('[ASVS-8.2.3] Standards 11(7): HIV goes on a yes to that alone, alone, and never to casework', async () => {
  const file = await treated(yes(ngo, 'medical'), yes({ ...ngo, to: 'hospital', for: 'health' }, 'hiv'));
  await write(file, 'hiv', { result: 'not-tested' });
  expect((await share(file, ngo, 'hiv')).body['code']).toBe('copy-rests-on-her-consent');
  const hospital = { ...ngo, to: 'hospital', for: 'health' };
  expect((await share(file, hospital, 'hiv')).body).toMatchObject({ breaches: ['unknown-organisation'] });
  await file.act('', { about: { type: 'case', case: file.id }, consent: yes(ngo, 'hiv') }, '/consents');
  expect((await share(file, ngo, 'medical', 'hiv')).body).toMatchObject({ breaches: ['two-consents'] });
  const id = await shared(file, ngo, 'hiv');
  expect((await done(sharing.read(id))).body['sections']).toEqual({ hiv: { result: 'not-tested' } });
  expect((await share(file, worker, 'hiv')).status).toBe(409);
  expect((await running.as('case-worker').read(`${file.path}/sections/hiv`)).status).toBe(404);
});

test('[ASVS-8.2.2] the person’s case worker reads the medical part as a copy that the person agreed to, until the person takes it back', async () => {
  const file = await treated(yes(worker, 'medical'));
  expect((await medicalAt(file)).status).toBe(404);
  const id = await shared(file, worker);
  expect((await done(medicalAt(file))).body).toMatchObject({
    section: 'medical',
    content: { conditions: 'Invented cough.' },
  });
  expect((await sharing.entriesOf('KH#casework', `case#${file.id}`)).at(-1)).toMatchObject({
    purpose: 'medical',
    restsOn: id,
  });
  expect((await running.as('supervisor').read(`${file.path}/sections/medical?reason=supervision`)).status).toBe(404);
  await file.takeBack(file.consents[0] ?? '');
  expect((await medicalAt(file)).status).toBe(404);
  expect(await sharing.keyRowOf('KH#casework', id)).toBeUndefined();
});

test('a copy for casework goes to the organisation that has the person’s file, and to no other', async () => {
  const file = await treated({ ...yes(worker, 'medical') });
  const reply = await share(file, { ...worker, organisation: 'demo-partner-shelter' }, 'medical');
  expect([reply.status, reply.body['code']]).toEqual([409, 'receiver-sits-in-his-country']);
});

test('what health writes anew reaches each living copy of it in the same act; the one before is superseded and closed', async () => {
  const file = await treated(yes(ngo, 'medical'), yes(worker, 'medical'), sharing.agreed({ organisation: 'demo-ngo' }));
  const untouched = await file.share();
  const [toNgo, toWorker] = [await shared(file, ngo), await shared(file, worker)];
  await write(file, 'medical', { conditions: 'Invented fever.' });
  expect((await sharing.read(toNgo)).status).toBe(404);
  expect(await sharing.keyRowOf('KH#partner', toNgo)).toBeUndefined();
  expect(await sharing.lineOf(toNgo)).toMatchObject({ status: 'superseded' });
  const anew = (await sharing.listOf('provider')).find((one) => one['replaces'] === toNgo);
  expect((await done(sharing.read(String(anew?.['id'])))).body['sections']).toEqual({
    medical: { conditions: 'Invented fever.' },
  });
  expect((await done(medicalAt(file))).body).toMatchObject({ content: { conditions: 'Invented fever.' } });
  expect(await sharing.keyRowOf('KH#casework', toWorker)).toBeUndefined();
  expect((await sharing.read(untouched)).status).toBe(200);
});

test('what the person took back is not copied anew', async () => {
  const file = await treated(yes(ngo, 'medical'));
  const id = await shared(file, ngo);
  await file.takeBack(file.consents[0] ?? '');
  expect(await sharing.lineOf(id)).toMatchObject({ status: 'withdrawn' });
  await write(file, 'medical', { conditions: 'Invented: not for them.' });
  expect((await sharing.listOf('provider')).some((one) => one['replaces'] === id)).toBe(false);
});

test('[ASVS-8.2.2] the person’s health worker sees the case as it stands unsealed, with what was copied to health; whoever is not assigned finds nothing', async () => {
  const file = await treated();
  const { body } = await done(running.as('health-worker').read(file.path));
  expect(Object.keys(body['sealed'] as object).sort()).toEqual(['identity', 'needs']);
  expect(body).toMatchObject({
    id: file.id,
    status: 'open',
    words: {},
    sealed: { identity: { birthplace: 'Svay Rieng' } },
  });
  const other = await sharing.openFile();
  const health = running.as('health-worker');
  expect(await health.read(other.path)).toEqual(await health.read(`/cases/${uuidv7()}`));
});
