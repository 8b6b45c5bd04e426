import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import {
  type As,
  act,
  answerAll,
  confirm,
  dayFrom,
  proposeOutbound,
  refusedBy,
  serveAll,
  vietnameseFile,
} from './acts.ts';

let running: Running;
let as: As;

beforeAll(async () => {
  running = await startRunning();
  as = running.as;
});
afterAll(() => running.cloud.stop());

function soon(): string {
  return dayFrom(running.cloud.clock.iso(), 8);
}

describe('back to Viet Nam', () => {
  const people = [
    ['case-worker', 'S'],
    ['counterpart-vn', 'V'],
    ['embassy-vn', 'E'],
  ] as const;

  test('served like anybody, then handed over with the embassy’s and both sides’ word', async () => {
    const file = await vietnameseFile(as, ['counterpart', 'embassy']);
    const id = String((await done(proposeOutbound(as, file, ['counterpart', 'embassy']))).body['id']);
    await answerAll(as, id, people, 'schedule');
    const plan = { date: soon(), gate: 'bavet', mode: 'land' };
    expect(await refusedBy('handover-needs-its-checklist', act(as, 'counterpart-vn', id, '/schedules', plan))).toEqual([
      'C23',
    ]);
    const unserved = await refusedBy(
      'services-are-answered-before-return',
      act(as, 'case-worker', id, '/service-statements'),
    );
    expect(unserved).toEqual(
      expect.arrayContaining(['unanswered:medical', 'unanswered:legal-aid', 'unanswered:interpreter']),
    );
    await serveAll(as, file);
    await done(act(as, 'case-worker', id, '/service-statements'));
    await done(act(as, 'counterpart-vn', id, '/schedules', plan));
    await answerAll(as, id, people);
    await done(act(as, 'case-worker', id, '/notices'));
    await done(act(as, 'counterpart-vn', id, '/acknowledgements'));
    await done(act(as, 'case-worker', id, '/departures'));
    expect((await done(confirm(as, 'case-worker', id))).body['status']).toBe('pending');
    expect((await done(confirm(as, 'counterpart-vn', id))).body['status']).toBe('handed-over');
    const arrived = await done(act(as, 'counterpart-vn', id, '/destination-arrivals', { placement: 'family' }));
    expect(arrived.body['status']).toBe('received');
  });

  test('nobody is told without their consent, and a case has one open handover', async () => {
    const file = await vietnameseFile(as, ['counterpart']);
    const told = await refusedBy('sharing-needs-consent', proposeOutbound(as, file, ['counterpart', 'embassy']));
    expect(told).toEqual(['no-consent:embassy']);
    await done(proposeOutbound(as, file, ['counterpart']));
    await refusedBy('one-open-handover-a-case', proposeOutbound(as, file, ['counterpart']));
  });

  test('a quiet handover: the embassy sees nothing and is asked nothing, the counterpart carries it out', async () => {
    const file = await vietnameseFile(as, ['counterpart']);
    await serveAll(as, file);
    const id = String((await done(proposeOutbound(as, file, ['counterpart']))).body['id']);
    for (const path of [`/handovers/${id}`, `/handovers/${id}/minutes`])
      expect((await as('embassy-vn').read(path)).status).toBe(404);
    type List = { readonly items: readonly { readonly id: string }[] };
    const listed = async (role: string) =>
      (await done<List>(as(role).read<List>('/handovers'))).body.items.map((one) => one.id);
    expect(await listed('embassy-vn')).not.toContain(id);
    expect(await listed('counterpart-vn')).toContain(id);
    await answerAll(as, id, people.slice(0, 2));
    await done(act(as, 'counterpart-vn', id, '/schedules', { date: soon(), gate: 'bavet', mode: 'land' }));
    await done(act(as, 'case-worker', id, '/notices'));
    await done(act(as, 'counterpart-vn', id, '/acknowledgements'));
    await done(act(as, 'case-worker', id, '/departures'));
    for (const role of ['case-worker', 'counterpart-vn']) await done(confirm(as, role, id));
    await running.cloud.streams.drained();
    const told = running.cloud.mail
      .messages()
      .filter(({ text }) => text.includes(id))
      .flatMap(({ to }) => to);
    expect(new Set(told)).toEqual(new Set(['counterpart-vn@homeward.example', 'central-unit@homeward.example']));
    expect((await as('embassy-vn').read(`/handovers/${id}`)).status).toBe(404);
  });
});
