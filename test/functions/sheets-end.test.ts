import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000', place: 'An Giang' };

async function proposed(tell: readonly string[], consents: readonly object[], to = 'VN') {
  const file = await sharing.openFile(...consents);
  const body = { direction: 'outbound', case: file.id, to, tell, sheet };
  return { file, reply: await running.as('case-worker').post('/handovers', body) };
}

async function act(role: string, id: string, sub: string, body: object = {}): Promise<void> {
  const { version: ifMatch } = await done(running.as('case-worker').read(`/handovers/${id}`));
  await done(running.as(role).post(`/handovers/${id}/${sub}`, body, { ifMatch }));
}

test('Standards 6.3(b): once a handover is over nobody reads its sheet, nothing opens it any more, and their file says that it ended', async () => {
  const { file, reply } = await proposed(['counterpart', 'embassy'], [consentTo('embassy'), consentTo('counterpart')]);
  const { id } = reply.body;
  const ids: Record<string, string> = {};
  for (const role of ['embassy-vn', 'counterpart-vn']) {
    ids[role] = String((await done(running.as(role).read(`/handovers/${id}`))).body['disclosure']);
    expect((await sharing.read(ids[role] ?? '', role)).status, role).toBe(200);
  }
  await act('counterpart-vn', String(id), 'refusals', { reason: 'no-room' });
  expect((await sharing.read(ids['embassy-vn'] ?? '', 'embassy-vn')).status).toBe(200);
  await act('case-worker', String(id), 'returns');
  for (const [role, one] of Object.entries(ids)) {
    expect(await sharing.read(one, role), role).toEqual(await sharing.read(uuidv7(), role));
    expect((await running.as(role).read(`/handovers/${id}`)).status, role).toBe(200);
  }
  await running.cloud.streams.drained();
  const statuses = async () => {
    const copies = (await done(running.as('case-worker').read(file.path))).body['copies'];
    return (copies as readonly { status: string }[]).map((one) => one.status);
  };
  expect(await statuses()).toEqual(['ended', 'ended']);
  await running.cloud.clock.moveTo(new Date(running.cloud.clock.now() + 6 * 60_000).toISOString());
  for (const [role, one] of Object.entries(ids))
    expect(await sharing.keyRowOf(`VN#${role.split('-')[0]}`, one), role).toBeUndefined();
});

test('Standards 6.3(b): a yes for tracing the person’s family, or to part of who the person is, carries no sheet', async () => {
  const tracing = { ...consentTo('counterpart'), for: 'family-tracing', sections: ['family'] };
  const { reply } = await proposed(['counterpart'], [tracing]);
  expect([reply.status, JSON.stringify(reply.body)]).toEqual([409, expect.stringContaining('no-consent:counterpart')]);
});

test('Standards 6.3(c): an embassy is not told of somebody who is not of its country, and does not know of their handover', async () => {
  const { file, reply } = await proposed(
    ['counterpart', 'embassy'],
    [consentTo('embassy'), consentTo('counterpart')],
    'TH',
  );
  expect([reply.status, JSON.stringify(reply.body)]).toEqual([409, expect.stringContaining('not-of-its-country')]);
  const body = { direction: 'outbound', case: file.id, to: 'TH', tell: ['counterpart'], sheet };
  const { id } = (await done(running.as('case-worker').post('/handovers', body))).body;
  expect((await running.as('embassy-th').read(`/handovers/${id}`)).status).toBe(404);
  expect((await running.as('counterpart-th').read(`/handovers/${id}`)).status).toBe(200);
});
