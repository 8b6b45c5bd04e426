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

test('Standards 6.3(b): a handover whose sheet the person no longer agrees to ends as withdrawn; its copy is closed, both desks are told by mail', async () => {
  const file = await sharing.openFile(consentTo('embassy'), consentTo('counterpart'));
  const body = { direction: 'outbound', case: file.id, to: 'VN', tell: ['counterpart', 'embassy'], sheet };
  const { id } = (await done(running.as('case-worker').post('/handovers', body))).body;
  const seen = (role: string) => done(running.as(role).read(`/handovers/${id}`));
  const disclosure = String((await seen('embassy-vn')).body['disclosure']);
  expect((await sharing.read(disclosure, 'embassy-vn')).status).toBe(200);
  const { body: before } = await done(running.as('case-worker').read(file.path));
  expect(before['copies']).toMatchObject([
    { desk: 'counterpart', handover: id, status: 'alive' },
    { desk: 'embassy', handover: id, status: 'alive', id: disclosure },
  ]);
  await running.cloud.streams.drained();
  running.cloud.mail.clear();
  await file.takeBack(file.consents[0] ?? '');
  expect(await sharing.read(disclosure, 'embassy-vn')).toEqual(await sharing.read(uuidv7(), 'embassy-vn'));
  expect(await sharing.keyRowOf('VN#embassy', disclosure)).toBeUndefined();
  for (const role of ['embassy-vn', 'counterpart-vn']) expect((await seen(role)).body['status']).toBe('withdrawn');
  await running.cloud.streams.drained();
  const told = await running.cloud.mail.messages();
  expect(told.flatMap(({ to }) => to).toSorted()).toEqual([
    'counterpart-vn@homeward.example',
    'embassy-vn@homeward.example',
  ]);
  for (const { subject, text } of told) expect(`${subject} ${text}`).not.toMatch(/invented|1991|an giang/i);
});
