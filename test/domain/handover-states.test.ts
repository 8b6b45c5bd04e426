import { describe, expect, test } from 'vitest';
import type { Decision } from '../../packages/domain/src/command.ts';
import { recordAddressConfirmed } from '../../packages/domain/src/handover/address-confirmed.ts';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { recordDeparture } from '../../packages/domain/src/handover/departure.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { handoverStatus } from '../../packages/domain/src/handover/handover-status.ts';
import { openGate } from './gates.ts';
import { acknowledged, standingIn } from './handovers.ts';
import { actBy, brokenBy, sameDay } from './made.ts';

const sender = actBy('case-worker');
const receiver = actBy('counterpart-vn');
const minutes = 'b'.repeat(64);

const commands: Readonly<Record<string, (state: HandoverState) => Decision<unknown>>> = {
  schedule: (state) =>
    journey.scheduleHandover(
      state,
      { date: sameDay, gate: 'bavet', mode: 'land', hurry: 'her-wish' },
      openGate,
      {},
      state.awaits === 'S' ? sender : receiver,
    ),
  tick: (state) => journey.tickChecklistItem(state, 'C21', { answer: 'done' }, sender),
  homeConfirmed: (state) => recordAddressConfirmed(state, true, sender),
  servicesAnswered: (state) => journey.recordServicesAnswered(state, [], sender),
  noticeSent: (state) => journey.noteNotice(state, 'NoticeSent', sender),
  noticeAcknowledged: (state) => journey.noteNotice(state, 'NoticeAcknowledged', receiver),
  depart: (state) => recordDeparture(acknowledged(state), {}, 'open', sender),
  confirm: (state) => confirmHandover(state, { minutes }, minutes, receiver),
  refuse: (state) => gate.refuseHandover(state, { reason: 'other' }, receiver),
  postpone: (state) => gate.postponeHandover(state, { reason: 'other' }, sender),
  dispute: (state) => gate.disputeHandover(state, { reason: 'other' }, receiver),
  resolve: (state) => gate.resolveDispute(state, { outcome: 'confirm-again' }, actBy('central-unit')),
  returned: (state) => gate.recordReturnToSender(state, sender),
  arrived: (state) =>
    gate.recordArrivalAtDestination(state, { placement: 'shelter', family: 'not-assessed' }, receiver),
};

/** Typed by hand from the state machine of the practice, section 6.2: where each command may be done. */
const allowed: Readonly<Record<string, string>> = {
  schedule: 'proposed refused postponed',
  tick: 'proposed scheduled departed pending refused postponed disputed',
  homeConfirmed: 'proposed refused postponed',
  servicesAnswered: 'proposed refused postponed',
  noticeSent: 'scheduled',
  noticeAcknowledged: 'scheduled',
  depart: 'scheduled',
  confirm: 'departed pending',
  refuse: 'proposed scheduled departed pending',
  postpone: 'proposed scheduled departed pending',
  dispute: 'departed pending',
  resolve: 'disputed',
  returned: 'refused',
  arrived: 'handed-over',
};

describe('Each command in each status', () => {
  const table = Object.keys(commands).flatMap((name) =>
    handoverStatus.options.map((status) => [name, status] as const),
  );

  test('the table knows every command and every status', () => {
    expect(Object.keys(allowed)).toEqual(Object.keys(commands));
    expect(table).toHaveLength(154);
  });

  test.each(table)('%s, %s: as the table says', (name, status) => {
    const broken = brokenBy(commands[name]?.(standingIn(status)) ?? { type: 'decided', event: undefined });
    const may = (allowed[name] ?? '').split(' ').includes(status);
    expect(broken['stays-in-its-state'] ?? []).toEqual(may ? [] : [`status:${status}`]);
    // Under one confirmation an item stands still although its status would let it be answered.
    const held = name === 'tick' && status === 'pending';
    if (may && !held) expect(broken).toEqual({});
    if (!may) expect(commands[name]?.(standingIn(status)).type).toBe('refused');
  });

  test('nothing moves a handover that was received or went back', () => {
    for (const name of Object.keys(commands)) expect((allowed[name] ?? '').match(/received|returned/), name).toBeNull();
  });
});
