import { describe, expect, test } from 'vitest';
import * as gate from '../../packages/domain/src/handover/at-the-gate.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { type HandoverState, handoverState } from '../../packages/domain/src/handover/handover.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import { actOn, answered, proposed, standingIn } from './handovers.ts';
import { actBy, brokenBy, eventOf, now, people } from './made.ts';

const longAgo = { occurredAt: '2026-02-01T00:00:00.000Z' };
const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const departed = standingIn('departed');

describe('What stops a handover', () => {
  test('the receiving side refuses, with a reason of the list; confirmations fall', () => {
    const pending = standingIn('pending');
    const refused = evolveHandover(
      pending,
      eventOf(gate.refuseHandover(pending, { reason: 'no-room' }, actBy('counterpart-vn'))),
    );
    expect(refused).toMatchObject({
      status: 'refused',
      awaits: 'V',
      confirmations: {},
      stopped: { by: 'V', reason: 'no-room', at: now },
    });
    expect(brokenBy(gate.refuseHandover(pending, { reason: 'no-room' }, actBy('case-worker')))).toEqual({
      'each-side-writes-for-itself': ['awaits:V'],
    });
    expect(gate.refuseHandoverBody.safeParse({ reason: 'foreign' }).success).toBe(false);
  });

  test('either side postpones, to a day that is not gone', () => {
    const postpone = (role: 'case-worker' | 'counterpart-vn', review?: string) =>
      gate.postponeHandover(departed, gate.postponeHandoverBody.parse({ reason: 'health', review }), actBy(role));
    expect(evolveHandover(departed, eventOf(postpone('case-worker', '2026-03-09')))).toMatchObject({
      status: 'postponed',
      awaits: 'V',
      stopped: { review: '2026-03-09' },
    });
    expect(evolveHandover(departed, eventOf(postpone('counterpart-vn')))).toMatchObject({
      status: 'postponed',
      awaits: 'S',
    });
    expect(brokenBy(postpone('case-worker', '2026-03-01'))).toEqual({
      'plan-is-not-in-the-past': ['planned-in-the-past'],
    });
  });

  test('a dispute falls back to both confirmations, or to the sender, when both units say so', () => {
    const pending = standingIn('pending');
    const disputed = evolveHandover(
      pending,
      eventOf(gate.disputeHandover(pending, { reason: 'identity' }, actBy('counterpart-vn'))),
    );
    expect(disputed).toMatchObject({ status: 'disputed', confirmations: {} });
    const say = (
      state: HandoverState,
      role: 'central-unit' | 'counterpart-vn',
      outcome: 'confirm-again' | 'returned',
    ) => evolveHandover(state, eventOf(gate.resolveDispute(state, { outcome }, actBy(role))));
    const one = (outcome: 'confirm-again' | 'returned') => say(disputed, 'central-unit', outcome);
    expect(one('returned')).toMatchObject({ status: 'disputed', settling: { side: 'S', outcome: 'returned' } });
    expect(say(one('returned'), 'central-unit', 'returned')).toMatchObject({ status: 'disputed' });
    expect(say(one('returned'), 'counterpart-vn', 'confirm-again')).toMatchObject({ settling: { side: 'V' } });
    const both = (outcome: 'confirm-again' | 'returned') => say(one(outcome), 'counterpart-vn', outcome);
    expect(both('confirm-again')).toMatchObject({ status: 'departed', confirmations: {} });
    expect(both('returned')).toMatchObject({ status: 'returned' });
    expect(both('returned')).not.toHaveProperty('settling');
  });

  test('a refused person is back with the sender: the sender says so', () => {
    const refused = standingIn('refused');
    expect(evolveHandover(refused, eventOf(gate.recordReturnToSender(refused, actBy('case-worker'))))).toMatchObject({
      status: 'returned',
    });
    expect(brokenBy(gate.recordReturnToSender(refused, actBy('counterpart-vn')))).toEqual({
      'each-side-writes-for-itself': ['awaits:S'],
    });
  });

  test('each is told of all that is wrong with it', () => {
    const state = standingIn('received');
    const stuck = { ...dated, 'stays-in-its-state': ['status:received'] };
    const worker = actBy('case-worker', longAgo);
    const before = { 'custody-goes-forward': ['before-she-was-there'] };
    expect(brokenBy(gate.refuseHandover(state, { reason: 'other' }, worker))).toEqual({
      ...stuck,
      ...before,
      'each-side-writes-for-itself': ['awaits:V'],
    });
    expect(brokenBy(gate.postponeHandover(state, { reason: 'other', review: '2026-01-01' }, worker))).toEqual({
      ...stuck,
      ...before,
      'plan-is-not-in-the-past': ['planned-in-the-past'],
    });
    expect(brokenBy(gate.disputeHandover(state, { reason: 'other' }, worker))).toEqual({ ...stuck, ...before });
    expect(brokenBy(gate.resolveDispute(state, { outcome: 'returned' }, worker))).toEqual({ ...stuck, ...before });
    expect(brokenBy(gate.recordReturnToSender(state, actBy('counterpart-vn', longAgo)))).toEqual({
      ...stuck,
      ...before,
      'each-side-writes-for-itself': ['awaits:S'],
    });
  });
});

describe('The person is there', () => {
  const arrive = (state: HandoverState, said: object, act = actBy('counterpart-vn')) =>
    gate.recordArrivalAtDestination(state, gate.recordArrivalBody.parse(said), act);

  test('the receiving side says so and where', () => {
    const over = standingIn('handed-over');
    expect(evolveHandover(over, eventOf(arrive(over, { placement: 'shelter' })))).toMatchObject({
      status: 'received',
      arrival: { at: now, placement: 'shelter' },
    });
  });

  test('Standards 6.1(h): that a child is with a family not found safe is kept, with what it broke', () => {
    const child = standingIn('handed-over', answered(proposed({ age: 'presumed-child' })));
    for (const family of ['unsafe', 'not-found', 'not-assessed']) {
      const broke = [{ rule: 'child-is-placed-only-with-a-safe-family', found: [`family:${family}`] }];
      const there = evolveHandover(child, eventOf(arrive(child, { placement: 'family', family })));
      const said = { act: 'ArrivedAtDestination', at: now, by: people['counterpart-vn'].id };
      expect(there).toMatchObject({ status: 'received', breaches: [{ ...said, broke }] });
      expect(handoverState.parse(there)).toEqual(there);
    }
    const safe = evolveHandover(child, eventOf(arrive(child, { placement: 'family', family: 'safe' })));
    expect(safe).not.toHaveProperty('breaches');
    expect(
      brokenBy(arrive({ ...child, status: 'pending' }, { placement: 'family' }, actBy('case-worker', longAgo))),
    ).toEqual({
      ...dated,
      'stays-in-its-state': ['status:pending'],
      'each-side-writes-for-itself': ['awaits:V'],
      'custody-goes-forward': ['before-she-was-there'],
    });
  });
});

test('one person with a seat in both central units settles nothing alone', () => {
  const disputed = standingIn('disputed');
  const { organisation } = people['counterpart-vn'];
  const said = (by: Actor, state = disputed) =>
    evolveHandover(state, eventOf(gate.resolveDispute(state, { outcome: 'confirm-again' }, actOn(by))));
  const first = said(people['central-unit']);
  const sameMan = { ...people['counterpart-vn'], id: people['central-unit'].id };
  expect(said(sameMan, first)).toMatchObject({ status: 'disputed', settling: { side: 'V', organisation } });
  const sameOffice = { ...people['counterpart-vn'], organisation: people['central-unit'].organisation };
  expect(said(sameOffice, first).status).toBe('disputed');
  expect(said(people['counterpart-vn'], first).status).toBe('departed');
});
