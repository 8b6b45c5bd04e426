import { rmSync } from 'node:fs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { monthOf } from '@homeward/domain/time';
import { factsBetween } from '@homeward/store/facts';
import { nameOf } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { staff } from '../../scripts/demo/people.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import { withSides } from '../cloud/other-settings.ts';
import { type Running, startRunning, synthesised } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';

let running: Running;
let outDir: string;

const centre = { land: ['shift-lead'], air: ['central-unit'] };
const counterpartAlone = { land: ['counterpart-th'], air: ['counterpart-th'] };

/** The platform of a deployer who has agreed with Thailand that its embassy does not confirm. */
beforeAll(async () => {
  outDir = withSides(synthesised, { 'TH-KH': { sender: counterpartAlone, receiver: centre } });
  running = await startRunning(outDir);
}, 120_000);
beforeEach(async () => {
  await running.cloud.streams.drained();
  running.cloud.mail.clear();
});
afterAll(async () => {
  await running?.cloud.stop();
  rmSync(outDir, { recursive: true });
});

const both = ['counterpart', 'embassy'] as const;

async function proposed(tell: readonly string[]) {
  const file = await acts.vietnameseFile(running.as, both);
  const { body } = await done(acts.proposeOutbound(running.as, file, tell));
  return { file, id: String(body['id']) };
}

describe('who confirms is what the settings of the corridor say', () => {
  test('what the counterpart offers it confirms; the embassy, which offered nothing and is not the person’s, knows of none', async () => {
    const id = await acts.departedInbound(running.as, running.cloud.clock.iso());
    const embassy = running.as('embassy-th');
    expect((await embassy.read(`/handovers/${id}`)).status).toBe(404);
    const listed = await done(embassy.read<{ items: { id: string }[] }>('/handovers'));
    expect(listed.body.items.map((one) => one.id)).not.toContain(id);
    expect((await acts.seen(running.as, 'counterpart-th', id))['mayConfirm']).toBe(true);
    expect((await done(acts.confirm(running.as, 'counterpart-th', id))).body['status']).toBe('pending');
  });

  test('a handover says who confirms it, and the other corridors are as they were', async () => {
    const inbound = await acts.seen(running.as, 'central-unit', await acts.proposeInbound(running.as));
    expect(inbound['speakers']).toEqual({
      S: { land: ['counterpart-th'] },
      V: { land: ['shift-lead'], air: ['central-unit'] },
    });
    const { id } = await proposed(both);
    expect((await acts.seen(running.as, 'central-unit', id))['speakers']).toEqual({
      S: { land: ['case-worker', 'central-unit'] },
      V: { land: ['counterpart-vn', 'embassy-vn'] },
    });
  });
});

describe('one person has one handover that can still go on', () => {
  test('a refused one may be scheduled again, so it stands against another; once the person is back it does not', async () => {
    const { file, id } = await proposed(both);
    await done(acts.act(running.as, 'counterpart-vn', id, '/refusals', { reason: 'no-room' }));
    const again = () => acts.proposeOutbound(running.as, file, both);
    expect(await acts.refusedBy('one-open-handover-a-case', again())).toEqual(['handover-open']);
    await done(acts.act(running.as, 'case-worker', id, '/returns'));
    expect((await done(again())).body['status']).toBe('proposed');
  });

  test('[ASVS-15.4.2] of two proposals at once one is made, whoever reads the file before the other has written', async () => {
    for (let round = 0; round < 8; round += 1) {
      const file = await acts.vietnameseFile(running.as, both);
      const replies = await Promise.all([1, 2].map(() => acts.proposeOutbound(running.as, file, both)));
      const said = replies.map(({ status, body }) => `${status} ${body['code'] ?? body['status']}`);
      expect(said.toSorted()).toEqual(['201 proposed', '409 one-open-handover-a-case']);
    }
  });
});

describe('a notice goes to the desks that were told, and to no other', () => {
  async function mailed() {
    await running.cloud.streams.drained();
    const to = running.cloud.mail.messages().flatMap((one) => one.to);
    running.cloud.mail.clear();
    return to.toSorted();
  }

  test.each([
    [both, ['counterpart-vn', 'embassy-vn']],
    [['embassy'], ['embassy-vn']],
    [['counterpart'], ['counterpart-vn']],
  ])('of a proposal told to %j', async (tell, expected) => {
    await proposed(tell);
    expect(await mailed()).toEqual(expected.map((one) => `${one}@homeward.example`));
  });

  test('of an outbound handover in Cambodia to casework, not to the transit centre', async () => {
    const { id } = await proposed(['counterpart']);
    await mailed();
    await done(acts.act(running.as, 'counterpart-vn', id, '/postponements', { reason: 'no-escort' }));
    expect(await mailed()).toEqual(['central-unit@homeward.example']);
  });
});

describe('a handover that was stopped counts on its own corridor', () => {
  test('though no case is known of it, by the direction its event says', async () => {
    const store = adminStore(running.cloud);
    const at = running.cloud.clock.iso();
    const events = (['inbound', 'outbound'] as const).map((direction) => {
      const told = ['casework', 'counterpart-my'];
      const event = { type: 'HandoverRefused', side: 'V', reason: 'no-room', direction, told };
      const stored = {
        v: 2,
        status: 'refused',
        bodyHash: '',
        recordedAt: at,
        operation: 'refuseHandover',
        desk: 'counterpart',
      };
      const key = { pk: `MY#handover#${uuidv7()}`, sk: `event#${uuidv7()}#refuseHandover#somebody` };
      return { ...key, ...stored, event: { ...event, by: 'somebody', organisation: 'some-unit', occurredAt: at } };
    });
    for (const Item of events) await store.db.send(new PutCommand({ TableName: nameOf(store, 'exchange'), Item }));
    await running.cloud.streams.drained();
    const month = monthOf(at);
    const facts = (await Array.fromAsync(factsBetween(store, 'MY', month, month))).flat();
    expect(facts.map(({ type, ...one }) => `${type} ${'corridor' in one ? one.corridor : ''}`).toSorted()).toEqual([
      'handover-stopped KH-MY',
      'handover-stopped MY-KH',
    ]);
  });
});

describe('an announced truck', () => {
  test('of another centre is not there: 404, and it stays announced for its own', async () => {
    const plate = { from: 'TH', gate: 'poipet', vehicle: 'truck' };
    const announced = String((await done(running.as('intake').post('/announced-batches', plate))).body['id']);
    const arrives = (role: string) => running.as(role).post('/batches', { ...plate, announced });
    const store = adminStore(running.cloud);
    const row = staff.find(({ role }) => role === 'shift-lead') ?? expect.fail('nobody leads the shift');
    const sit = (organisation: string) => {
      const Item = { ...seatWrite({ ...row, organisation }).item };
      return store.db.send(new PutCommand({ TableName: nameOf(store, 'staff'), Item }));
    };
    await sit('demo-another-centre');
    const foreign = await arrives('shift-lead');
    const absent = await running.as('shift-lead').post('/batches', { ...plate, announced: uuidv7() });
    expect([foreign.status, foreign.body]).toEqual([404, absent.body]);
    await sit(row.organisation);
    expect((await done(arrives('shift-lead'))).body['status']).toBe('arrived');
  });
});
