import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownChoice } from '../../scripts/demo/own-choice.ts';
import { staff } from '../../scripts/demo/people.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import {
  type As,
  act,
  answerAll,
  confirm,
  dayFrom,
  departedInbound,
  inboundPeople,
  proposeInbound,
  refusedBy,
  seen,
} from './acts.ts';

let running: Running;
let as: As;

beforeAll(async () => {
  running = await startRunning();
  as = running.as;
});
afterAll(() => running.cloud.stop());

function soon(days = 8): string {
  return dayFrom(running.cloud.clock.iso(), days);
}

function now(): string {
  return running.cloud.clock.iso();
}

describe('home from Thailand, formally', () => {
  test('every act in order, by both sides, until the person has a file and a place', async () => {
    const id = await proposeInbound(as);
    const plan = { date: soon(), gate: 'poipet', mode: 'land' };
    const open = await refusedBy('handover-needs-its-checklist', act(as, 'central-unit', id, '/schedules', plan));
    expect(open).toEqual(expect.arrayContaining(['C03', 'C06', 'C09', 'TH1', 'TH6']));
    await answerAll(as, id, inboundPeople, 'schedule');
    expect(await refusedBy('schedule-needs-both-sides', act(as, 'counterpart-th', id, '/schedules', plan))).toEqual([
      'awaits:V',
    ]);
    await done(act(as, 'central-unit', id, '/schedules', plan));

    await answerAll(as, id, inboundPeople, 'depart');
    await done(act(as, 'counterpart-th', id, '/notices'));
    await done(act(as, 'shift-lead', id, '/acknowledgements'));
    await done(act(as, 'counterpart-th', id, '/departures'));

    const missing = await refusedBy('handover-needs-its-checklist', confirm(as, 'counterpart-th', id));
    expect(missing).toEqual(expect.arrayContaining(['C01', 'C15', 'C26', 'TH4']));
    await answerAll(as, id, [
      ['counterpart-th', 'S'],
      ['shift-lead', 'V'],
    ]);
    const [theirs, ours] = await Promise.all([seen(as, 'counterpart-th', id), seen(as, 'shift-lead', id)]);
    expect(theirs.minutes).toBe(ours.minutes);
    expect((await done(confirm(as, 'counterpart-th', id))).body['status']).toBe('pending');
    expect((await done(confirm(as, 'shift-lead', id))).body['status']).toBe('handed-over');

    await done(act(as, 'shift-lead', id, '/destination-arrivals', { placement: 'transit-centre' }));
    const opening = {
      from: 'handover',
      handover: id,
      consent: consentTo('case-file'),
      exploitation: ['forced-labour'],
    };
    const file = await done(as('central-unit').post('/cases', opening));
    // Nobody writes into it behind their back: what the person saw is still what stands there when the person acts on it.
    await running.cloud.streams.drained();
    const path = `/cases/${file.body['id']}/shelter-admissions`;
    await done(as('central-unit').post(path, ownChoice, { ifMatch: file.version }));
    await refusedBy('one-file-a-person', as('central-unit').post('/cases', opening));
  });

  test('the transit centre reads the person’s name once casework has accepted, the file begins with it', async () => {
    const id = await departedInbound(as, now());
    const { disclosure } = await seen(as, 'shift-lead', id);
    type Copy = { readonly sections: { readonly sheet: { readonly sheet: unknown } } };
    const copy = await done<Copy>(as('shift-lead').read<Copy>(`/disclosures/${disclosure}`));
    expect(copy.body.sections.sheet.sheet).toMatchObject({ name: { latin: 'Invented Homecomer' } });
    for (const role of ['counterpart-th', 'shift-lead']) await done(confirm(as, role, id));
    await done(act(as, 'shift-lead', id, '/destination-arrivals', { placement: 'transit-centre' }));
    const opening = { from: 'handover', handover: id, consent: consentTo('case-file') };
    const file = await done(as('central-unit').post('/cases', opening));
    const read = await done(as('central-unit').read(`/cases/${file.body['id']}`));
    expect(read.body).toMatchObject({
      channel: 'formal',
      corridor: 'TH-KH',
      sealed: { identity: { name: { latin: 'Invented Homecomer' }, birthplace: 'Svay Rieng' } },
    });
  });

  test('one side’s confirmation alone never completes it, whoever of that side says it again', async () => {
    const id = await departedInbound(as, now());
    await done(confirm(as, 'counterpart-th', id));
    const again = await refusedBy('handover-needs-two-organisations', confirm(as, 'counterpart-th', id));
    expect(again).toEqual(['side-already-confirmed']);
    expect((await as('embassy-th').read(`/handovers/${id}`)).status).toBe(404);
    expect(await refusedBy('handover-needs-two-organisations', confirm(as, 'central-unit', id))).toEqual([
      'not-this-side',
    ]);
    await refusedBy('stays-in-its-state', act(as, 'shift-lead', id, '/destination-arrivals', { placement: 'shelter' }));
    expect(await seen(as, 'shift-lead', id)).toMatchObject({ status: 'pending' });
    expect(Object.keys((await seen(as, 'shift-lead', id)).confirmations)).toEqual(['S']);
  });

  test('the same organisation cannot be both sides', async () => {
    const id = await departedInbound(as, now());
    const seat = staff.find(({ role }) => role === 'counterpart-th');
    const ours = staff.find(({ role }) => role === 'shift-lead')?.organisation;
    if (seat === undefined || ours === undefined) throw new Error('two seats of the demo are missing');
    await sit({ ...seat, organisation: ours });
    await done(confirm(as, 'counterpart-th', id));
    expect(await refusedBy('handover-needs-two-organisations', confirm(as, 'shift-lead', id))).toEqual([
      'same-organisation',
    ]);
    await sit(seat);
    expect((await seen(as, 'shift-lead', id)).status).toBe('pending');
  });

  test('minutes that are not the current ones are answered with the current ones', async () => {
    const id = await departedInbound(as, now());
    const old = as('shift-lead').post(`/handovers/${id}/confirmations`, { minutes: '0'.repeat(64) });
    await refusedBy('minutes-are-the-current-ones', old);
    const { minutes } = await seen(as, 'shift-lead', id);
    expect((await old).body).toMatchObject({ current: { minutes } });
  });
});

async function sit(row: Parameters<typeof seatWrite>[0]): Promise<void> {
  const store = adminStore(running.cloud);
  const { table, item } = seatWrite(row);
  await store.db.send(new PutCommand({ TableName: nameOf(store, table), Item: { ...item } }));
}

describe('when it does not go as planned', () => {
  test('refused at the gate: nobody confirms, and the person is back with the sender', async () => {
    const id = await departedInbound(as, now());
    await done(confirm(as, 'counterpart-th', id));
    await refusedBy('each-side-writes-for-itself', act(as, 'counterpart-th', id, '/refusals', { reason: 'other' }));
    await done(act(as, 'shift-lead', id, '/refusals', { reason: 'quarantine' }));
    expect(await seen(as, 'counterpart-th', id)).toMatchObject({ status: 'refused', confirmations: {} });
    await refusedBy('stays-in-its-state', confirm(as, 'shift-lead', id));
    await refusedBy('each-side-writes-for-itself', act(as, 'central-unit', id, '/returns'));
    expect((await done(act(as, 'counterpart-th', id, '/returns'))).body['status']).toBe('returned');
  });

  test('postponed: the other side accepts the next date, and the notice is owed again', async () => {
    const id = await departedInbound(as, now());
    await done(act(as, 'counterpart-th', id, '/postponements', { reason: 'gate-closed', review: soon(20) }));
    const next = { date: soon(9), gate: 'poipet', mode: 'land' };
    await refusedBy('schedule-needs-both-sides', act(as, 'counterpart-th', id, '/schedules', next));
    await refusedBy(
      'schedule-needs-an-open-gate',
      act(as, 'central-unit', id, '/schedules', { ...next, gate: 'o-smach' }),
    );
    await done(act(as, 'central-unit', id, '/schedules', next));
    expect(await seen(as, 'shift-lead', id)).toMatchObject({ status: 'scheduled', date: next.date });
    const untold = (role: string) => act(as, role, id, '/departures', { override: 'gate-closes' });
    expect((await done(untold('counterpart-th'))).body['status']).toBe('scheduled');
    await refusedBy('departure-without-notice-takes-two', untold('counterpart-th'));
    const noticeOnPaper = { day: dayFrom(now(), 0), by: 'consulate' };
    await done(act(as, 'counterpart-th', id, '/departures', { noticeOnPaper }));
    for (const role of ['shift-lead', 'counterpart-th']) await done(confirm(as, role, id));
    expect((await seen(as, 'shift-lead', id)).status).toBe('handed-over');
  });

  test('disputed: confirmations fall, the central units settle it, both sides confirm again', async () => {
    const id = await departedInbound(as, now());
    await done(confirm(as, 'counterpart-th', id));
    await refusedBy(
      'confirmed-minutes-stand-still',
      act(as, 'counterpart-th', id, '/checklist/C15/ticks', { answer: 'done' }),
    );
    await done(act(as, 'shift-lead', id, '/disputes', { reason: 'belongings' }));
    expect(await seen(as, 'counterpart-th', id)).toMatchObject({ status: 'disputed', confirmations: {} });
    await refusedBy('stays-in-its-state', confirm(as, 'shift-lead', id));
    await done(act(as, 'shift-lead', id, '/checklist/C15/ticks', { answer: 'done' }));
    expect((await act(as, 'case-worker', id, '/resolutions', { outcome: 'confirm-again' })).status).toBe(404);
    await done(act(as, 'central-unit', id, '/resolutions', { outcome: 'confirm-again' }));
    await done(act(as, 'counterpart-th', id, '/resolutions', { outcome: 'confirm-again' }));
    await done(confirm(as, 'shift-lead', id));
    expect((await done(confirm(as, 'counterpart-th', id))).body['status']).toBe('handed-over');
  });
});
