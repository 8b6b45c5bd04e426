import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../scripts/demo/acting.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

const seen = async ({ path }: { readonly path: string }) => (await done(running.as('case-worker').read(path))).body;

async function refusal(sent: Promise<Reply>) {
  const { status, body } = await sent;
  return [status, body['code'], body['breaches']];
}

describe('KV2: the person’s address', () => {
  const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000', place: 'An Giang' };

  async function offered(...sources: readonly string[]) {
    const file = await sharing.openFile(consentTo('counterpart'), consentTo('embassy'));
    for (const source of sources) await file.act('/address-sources', { source, says: 'same' });
    const body = { direction: 'outbound', case: file.id, to: 'VN', tell: ['counterpart', 'embassy'], sheet };
    const id = String((await done(running.as('case-worker').post('/handovers', body))).body['id']);
    const on = async (sub: string, role = 'case-worker', said: object = {}) => {
      const { version } = await done(running.as(role).read(`/handovers/${id}`));
      return running.as(role).post(`/handovers/${id}${sub}`, said, { ifMatch: version });
    };
    const view = async () => (await done(running.as('case-worker').read(`/handovers/${id}`))).body;
    return { file, on, view };
  }

  const missing = [409, 'address-has-two-sources', ['second-source-missing']];

  test('stands on two sources before our side says that it is verified', async () => {
    const { file, on, view } = await offered('herself');
    expect((await seen(file))['address']).toEqual({ sources: ['herself'], secondWanted: true });
    expect(await refusal(on('/checklist/KV2/ticks'))).toEqual(missing);
    expect(await refusal(on('/address-statements'))).toEqual(missing);
    const words = { address: 'an invented commune' };
    await file.act('/address-sources', { source: 'herself', says: 'same', words });
    expect(await refusal(on('/address-statements'))).toEqual(missing);
    await file.act('/address-sources', { source: 'commune', says: 'same' });
    expect(JSON.stringify((await seen(file))['homeSources'])).not.toContain('invented');
    // The person’s file has two by now: the handover learns of it by its own act.
    expect(await refusal(on('/checklist/KV2/ticks'))).toEqual(missing);
    await done(on('/address-statements'));
    expect(await view()).toMatchObject({ homeConfirmed: true });
    await done(on('/checklist/KV2/ticks'));
  });

  test('is known to be verified where it was when the person was offered, and begins anew with a word against it', async () => {
    const { file, on, view } = await offered('family', 'police');
    expect(await view()).toMatchObject({ homeConfirmed: true });
    await done(on('/checklist/KV2/ticks'));
    await file.act('/address-sources', { source: 'mission', says: 'not-known-there' });
    expect((await seen(file))['address']).toEqual({ sources: [], secondWanted: true });
  });

  test('is not verified by an entry dated before the word that stands against it', async () => {
    const { file, on } = await offered('family');
    await file.act('/address-sources', { source: 'commune', says: 'same' });
    const occurredAt = running.cloud.clock.iso();
    await running.cloud.clock.moveTo(new Date(running.cloud.clock.now() + 2 * 3_600_000).toISOString(), 1);
    await file.act('/address-sources', { source: 'police', says: 'not-known-there' });
    const late = on('/address-statements', 'case-worker', { occurredAt, lateReason: 'no-signal' });
    expect(await refusal(late)).toEqual(missing);
  });

  test('is a second source itself where the person’s embassy says it, which needs nothing of ours', async () => {
    const { on, view } = await offered();
    await done(on('/checklist/KV2/ticks', 'embassy-vn'));
    expect(await view()).toMatchObject({ homeConfirmed: false });
    expect((await on('/address-statements', 'embassy-vn')).status).toBe(404);
  });

  test('takes no word that there is not', async () => {
    const file = await sharing.openFile();
    for (const body of [{}, { source: 'rumour', says: 'same' }, { source: 'family', says: 'perhaps' }]) {
      const sent = await running.as('case-worker').post(`${file.path}/address-sources`, body, { ifMatch: 1 });
      expect(sent.status).toBe(400);
    }
  });
});
