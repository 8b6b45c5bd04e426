import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { toldOfReturn, yesToReturn } from '../cloud/wish.ts';
import { sharingIn } from './sharing-tale.ts';

let running: Running;
let sharing: ReturnType<typeof sharingIn>;

beforeAll(async () => {
  running = await startRunning();
  sharing = sharingIn(running);
}, 300_000);
afterAll(() => running?.cloud.stop());

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000', place: 'An Giang' };

describe('Policy IV (freedom of movement): a no in the person’s file', () => {
  const openFile = () => sharing.openFile(consentTo('counterpart'), consentTo('embassy'));
  type File = Awaited<ReturnType<typeof openFile>>;
  const says = (file: File, answer: string) =>
    file.act('/decisions', { about: 'return-home', decidedBy: 'herself', answer });
  const propose = (file: File) => {
    const body = { direction: 'outbound', case: file.id, to: 'VN', tell: ['counterpart', 'embassy'], sheet };
    return running.as('case-worker').post('/handovers', body);
  };

  test('refuses the proposal of a handover', async () => {
    const file = await openFile();
    await says(file, 'leave-it');
    const { status, body } = await propose(file);
    expect([status, body['code'], body['breaches']]).toEqual([
      409,
      'nobody-returns-against-their-no',
      ['said-no-to-return'],
    ]);
  });

  test('ends the handover at once: both desks read that it is over and not why, and neither can go on', async () => {
    const file = await openFile();
    const id = String((await done(propose(file))).body['id']);
    const read = async (role: string) => (await done(running.as(role).read(`/handovers/${id}`))).body;
    await says(file, 'leave-it');
    for (const role of ['case-worker', 'counterpart-vn'])
      expect(await read(role)).toMatchObject({ status: 'withdrawn' });
    expect(JSON.stringify(await read('counterpart-vn'))).not.toMatch(/leave-it|said-no/);
    const plan = { date: '2030-01-01', gate: 'bavet', mode: 'land', hurry: 'her-wish' };
    const { version } = await done(running.as('counterpart-vn').read(`/handovers/${id}`));
    const planned = await running.as('counterpart-vn').post(`/handovers/${id}/schedules`, plan, { ifMatch: version });
    expect([planned.status, planned.body['code']]).toEqual([409, 'stays-in-its-state']);
  });

  test('a handover is planned on a yes in the file alone: no tick stands for it, and a yes that is corrected is none', async () => {
    const file = await openFile();
    const id = String((await done(propose(file))).body['id']);
    const on = async (role: string, sub: string, said: object = {}) => {
      const { version } = await done(running.as(role).read(`/handovers/${id}`));
      return running.as(role).post(`/handovers/${id}${sub}`, said, { ifMatch: version });
    };
    const plan = { date: '2030-01-01', gate: 'bavet', mode: 'land', hurry: 'her-wish' };
    const stands = async () => {
      const { body } = await on('counterpart-vn', '/schedules', plan);
      const all = body['rules'] as readonly { readonly code: string; readonly breaches: readonly string[] }[];
      const broken = Object.fromEntries(all.map(({ code, breaches }) => [code, breaches]));
      const items = broken['handover-needs-its-checklist']?.filter((code) => code === 'C03' || code === 'C04');
      return [broken['nobody-returns-against-their-no'], items];
    };
    const tick = await on('case-worker', '/checklist/C03/ticks', { answer: 'done' });
    expect([tick.status, tick.body['breaches']]).toEqual([409, ['item-of-the-record']]);
    expect(await stands()).toEqual([['no-yes-to-return'], ['C03']]);
    const told = await file.act('/decision-informations', toldOfReturn());
    const yes = await file.act('/decisions', yesToReturn(told));
    expect(await stands()).toEqual([undefined, []]);
    await file.act('/corrections', { corrects: yes, why: 'wrong' });
    expect(await stands()).toEqual([['no-yes-to-return'], ['C03']]);
  });
});
