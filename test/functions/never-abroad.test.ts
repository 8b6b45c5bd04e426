import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { sharingIn } from './sharing-tale.ts';

const unit = { country: 'TH', organisation: 'demo-central-unit-thailand', for: 'protection', sections: ['identity'] };
const rule = 'sharing-without-consent-has-its-ground';
let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

type File = Awaited<ReturnType<typeof sharing.openFile>>;

/** The case worker tries it, with a new key. */
async function tried(file: File, sub: string, said: object) {
  const worker = running.as('case-worker');
  const { version } = await done(worker.read(file.path));
  const { status, body } = await worker.post(`${file.path}${sub}`, said, { ifMatch: version, key: uuidv7() });
  return { status, code: body['code'] };
}

const held = async (role: string) =>
  (await done(running.as(role).read('/disclosures'))).body['items'] as readonly unknown[];

describe('Standards 6.3(b): without the person’s consent nothing goes to another country', () => {
  test('not because the police must act, not of somebody missing, under no kind, and not at a second try', async () => {
    const file = await sharing.openFile();
    await file.act('/alerts', { danger: 'trafficker-near', told: 'local-police' });
    await file.act('/missing-reports', { from: 'shelter' });
    const before = await held('counterpart-th');
    for (const ground of ['police-must-act', 'she-is-missing'])
      for (const to of ['counterpart', 'receiving-authority'])
        for (const attempt of ['first', 'second']) {
          const said = { ...unit, to, ground, words: { because: 'Invented reason' } };
          expect(await tried(file, '/disclosure-proposals', said), attempt).toEqual({ status: 409, code: rule });
        }
    await running.cloud.streams.drained();
    expect(await held('counterpart-th')).toEqual(before);
  });

  test('the same for an NGO in Cambodia is proposed, and a second person agrees', async () => {
    const file = await sharing.openFile();
    await file.act('/missing-reports', { from: 'shelter' });
    const ngo = { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'protection', sections: ['identity'] };
    const said = { ...ngo, ground: 'she-is-missing', words: { because: 'Invented reason' } };
    const proposal = await file.act('/disclosure-proposals', said);
    await file.act('/approvals', { proposal, answer: 'approved' }, undefined, 'second-approver');
  });
});

describe('Standards 6.3(b): a no to the unit abroad', () => {
  const to = (kind: string, given = true) => ({
    ...consentTo(kind as 'counterpart', given),
    for: 'protection',
    sections: ['identity'],
  });
  const asked = { ...unit, to: 'receiving-authority' };

  test('ends what an earlier yes to it under its other kind let it read, and lets nothing more go', async () => {
    const file = await sharing.openFile(to('receiving-authority'));
    const copy = await file.act('/disclosures', asked);
    await running.cloud.streams.drained();
    expect((await running.as('counterpart-th').read(`/disclosures/${copy}`)).status).toBe(200);
    await file.act('', { about: { type: 'case', case: file.id }, consent: to('counterpart', false) }, '/consents');
    await running.cloud.streams.drained();
    expect((await running.as('counterpart-th').read(`/disclosures/${copy}`)).status).toBe(404);
    expect(await tried(file, '/disclosures', asked)).toEqual({ status: 409, code: 'copy-rests-on-her-consent' });
  });

  test('gives way to a later yes to that kind', async () => {
    const file = await sharing.openFile(to('counterpart', false), to('receiving-authority'));
    await file.act('/disclosures', asked);
  });
});
