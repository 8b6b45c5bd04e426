import { describe, expect, test } from 'vitest';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { nextOf, waitsFor } from './around-a-handover.ts';
import { answered, proposed, standingIn } from './handovers.ts';
import { idOf, now, people } from './made.ts';

const offeredTo = (state: HandoverState, role: keyof typeof people) =>
  nextOf(state, people[role]).map(({ act }) => act);
const awaited = (state: HandoverState) =>
  waitsFor(state).map(({ act, side, country, seats }) => `${act} ${side} ${country} ${seats.join(',')}`);

describe('Whom it waits for', () => {
  const inbound = answered(
    proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH', disclosures: { 'counterpart-th': idOf(71) } }),
  );
  const outbound = answered(proposed());

  test('whoever has confirmed is offered that no more: the other side is awaited', () => {
    const pending = standingIn('pending', outbound);
    expect(offeredTo(pending, 'case-worker')).not.toContain('confirmHandover');
    expect(offeredTo(pending, 'embassy-vn')[0]).toBe('confirmHandover');
    expect(awaited(pending)).toEqual(['confirmHandover V VN embassy,counterpart']);
  });

  test('after a refusal the refuser may still give a day, and the sender bring the person back', () => {
    const refused = standingIn('refused', outbound);
    expect(offeredTo(refused, 'counterpart-vn')[0]).toBe('scheduleHandover');
    expect(offeredTo(refused, 'case-worker')[0]).toBe('recordReturnToSender');
    expect(awaited(refused)).toEqual([
      'scheduleHandover V VN embassy,counterpart',
      'recordReturnToSender S KH case-worker,central-unit',
    ]);
  });

  test('a dispute waits for both central units, and for one of them once the other has said its word', () => {
    const disputed = standingIn('disputed', outbound);
    expect(awaited(disputed)).toEqual(['resolveDispute S KH central-unit', 'resolveDispute V VN counterpart']);
    const settling = {
      side: 'S',
      outcome: 'returned',
      by: 'central-unit-1',
      organisation: 'central-unit-kh',
      at: now,
    } as const;
    expect(awaited({ ...disputed, settling })).toEqual(['resolveDispute V VN counterpart']);
  });

  test('an open item of the checklist waits for whoever answers it, and is told with the act that it holds up', () => {
    const { KV8: _, ...ticks } = outbound.ticks;
    const open = { ...outbound, ticks: { ...ticks, KV8: { V: outbound.ticks['KV8']?.V } } };
    expect(awaited(open)).toEqual(['tickChecklistItem S KH case-worker,central-unit']);
    expect(nextOf(open, people['counterpart-vn']).find(({ act }) => act === 'scheduleHandover')).toEqual({
      act: 'scheduleHandover',
      awaited: false,
      heldUpBy: ['KV8'],
    });
  });

  test('on the way to Cambodia: the other side tells, the centre acknowledges and takes over, by air the central unit', () => {
    const told = (before: HandoverState['before']) => awaited({ ...standingIn('scheduled', inbound), before });
    expect(told({})).toEqual(['sendNotice S TH counterpart']);
    expect(told({ sentAt: now })).toEqual(['acknowledgeNotice V KH shift-lead,case-worker,central-unit']);
    expect(told({ sentAt: now, acknowledgedAt: now })).toEqual(['recordDeparture S TH counterpart']);
    const way = (mode: 'land' | 'air') => awaited({ ...standingIn('pending', inbound), mode });
    expect([way('land'), way('air')]).toEqual([
      ['confirmHandover V KH shift-lead'],
      ['confirmHandover V KH central-unit'],
    ]);
  });

  test('without a desk at the other side: the link first, then whoever holds it', () => {
    const gone = standingIn('pending', answered(proposed({ country: 'ZZ' })));
    expect(awaited(gone)).toEqual(['sendOneTimeLink S KH case-worker,central-unit']);
    const link = {
      id: idOf(60),
      contact: 'guard',
      organisation: 'mission-elsewhere',
      by: 'x',
      at: now,
      until: '2026-03-02T05:00:00.000Z',
      wrong: 0,
      dead: false,
      used: false,
    };
    expect(awaited({ ...gone, link })).toEqual(['confirmByLink V ZZ link']);
  });

  test('where nobody was told, it says that nobody can', () => {
    expect(awaited({ ...outbound, disclosures: {} })).toEqual(['scheduleHandover V VN ']);
  });
});
