import { describe, expect, test } from 'vitest';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { type HandoverState, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { gateSaid } from './gates.ts';
import { actOn, answered, proposed, standingIn, unitOf } from './handovers.ts';
import { actBy, brokenBy, eventOf, idOf, sameDay } from './made.ts';

const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const longAgo = { occurredAt: '2026-02-01T00:00:00.000Z' } as const;

describe('A date', () => {
  const body = (said: object = {}) =>
    journey.scheduleHandoverBody.parse({ date: sameDay, gate: 'bavet', mode: 'land', hurry: 'her-wish', ...said });
  const schedule = (
    state: HandoverState,
    said = body(),
    gate: 'open' | 'limited' | 'closed' | 'unknown' = 'open',
    act = actOn(unitOf(state, state.awaits)),
  ) => journey.scheduleHandover(state, said, gateSaid(gate), { transit: idOf(80) }, act);
  const ready = answered(proposed());

  test('is fixed by the other side, and starts notices and confirmations anew', () => {
    const state = evolveHandover(ready, eventOf(schedule(ready)));
    expect(state).toMatchObject({
      status: 'scheduled',
      date: sameDay,
      gate: 'bavet',
      gateVerified: true,
      before: {},
      confirmations: {},
    });
    expect(state.disclosures).toEqual({ ...ready.disclosures, transit: idOf(80) });
    expect(handoverState.parse(state)).toEqual(state);
  });

  test('R154: inside the notice periods of its corridor is fixed with a reason alone, which is kept', () => {
    const plain = (date: string) => journey.scheduleHandoverBody.parse({ date, gate: 'bavet', mode: 'land' });
    const tooSoon = (date: string) => brokenBy(schedule(ready, plain(date)))['schedule-keeps-notice-periods'];
    const [proposal, readiness, list] = ['return-proposed', 'readiness-confirmed', 'manifest-sent'].map(
      (step) => `too-soon-for:${step}`,
    );
    expect(tooSoon('2026-03-03')).toEqual([proposal, readiness, list]);
    expect(tooSoon('2026-03-04')).toEqual([proposal, readiness, list]);
    expect(tooSoon('2026-03-05')).toEqual([proposal]);
    expect(tooSoon('2026-03-08')).toEqual([proposal]);
    expect(evolveHandover(ready, eventOf(schedule(ready, plain('2026-03-09'))))).not.toHaveProperty('hurry');
    const hurried = evolveHandover(ready, eventOf(schedule(ready)));
    expect(hurried.hurry).toBe('her-wish');
    const later = { ...hurried, status: 'postponed', awaits: 'V' } as const;
    expect(evolveHandover(later, eventOf(schedule(later, plain('2026-04-01'))))).not.toHaveProperty('hurry');
  });

  test('after a refusal waits for who refused, after a postponement for the other side', () => {
    const refused = standingIn('refused');
    const postponed = standingIn('postponed');
    expect([refused.awaits, postponed.awaits]).toEqual(['V', 'V']);
    const again = evolveHandover(refused, eventOf(schedule(refused)));
    expect(again).toMatchObject({ status: 'scheduled' });
    expect(again).not.toHaveProperty('stopped');
    expect(brokenBy(schedule(postponed, body(), 'open', actOn(unitOf(postponed, 'S'))))).toEqual({
      'schedule-needs-both-sides': ['awaits:V'],
    });
  });

  test.each([
    ['the proposer accepts their own', ready, body(), 'open', 'S', { 'schedule-needs-both-sides': ['awaits:V'] }],
    [
      'the day is gone',
      ready,
      body({ date: '2026-03-01' }),
      'open',
      'V',
      { 'plan-is-not-in-the-past': ['planned-in-the-past'] },
    ],
    ['the gate is closed', ready, body(), 'closed', 'V', { 'schedule-needs-an-open-gate': ['gate:closed'] }],
    ['nobody knows the gate', ready, body(), 'unknown', 'V', { 'schedule-needs-an-open-gate': ['gate:unknown'] }],
    [
      'the person was not asked for their services',
      { ...ready, servicesAnswered: false },
      body(),
      'limited',
      'V',
      { 'handover-needs-its-checklist': ['C23'] },
    ],
  ] as const)('is refused when %s, and for nothing else', (_, state, said, gate, side, broken) => {
    expect(brokenBy(schedule(state, said, gate, actOn(unitOf(state, side))))).toEqual(broken);
  });

  const late = { ...actOn(unitOf(ready, 'V')), ...longAgo, lateReason: 'archive' as const };

  test('that is over in a late entry is as the entry states: any gate, marked as not verified here', () => {
    const past = body({ date: '2026-02-05' });
    expect(eventOf(schedule(ready, past, 'closed', late))).toMatchObject({ gateVerified: false });
    const pretended = actBy('counterpart-vn', { lateReason: 'other' });
    expect(brokenBy(schedule(ready, body(), 'closed', pretended))).toEqual({
      'schedule-needs-an-open-gate': ['gate:closed'],
    });
  });

  test('R154: that is still to come keeps notice and gate, whatever day the entry is dated to', () => {
    const plain = journey.scheduleHandoverBody.parse({ date: sameDay, gate: 'bavet', mode: 'land' });
    expect(brokenBy(schedule(ready, plain, 'closed', late))).toEqual(
      brokenBy(schedule(ready, plain, 'closed', actOn(unitOf(ready, 'V')))),
    );
    expect(Object.keys(brokenBy(schedule(ready, plain, 'closed', late)))).toEqual([
      'schedule-keeps-notice-periods',
      'schedule-needs-an-open-gate',
    ]);
  });

  test('that breaks every rule at once is told of every one', () => {
    const bare = {
      ...proposed({ servicesAnswered: false, shown: { riskWeighed: false, wayTold: false } }),
      status: 'pending' as const,
    };
    const all = brokenBy(schedule(bare, body({ date: '2026-01-20' }), 'closed', actBy('case-worker', longAgo)));
    expect(all).toMatchObject({
      ...dated,
      'stays-in-its-state': ['status:pending'],
      'schedule-needs-both-sides': ['awaits:V'],
      'plan-is-not-in-the-past': ['planned-in-the-past'],
      'schedule-needs-an-open-gate': ['gate:closed'],
    });
    expect(all['handover-needs-its-checklist']).toEqual([
      'C05',
      'C06',
      'C07',
      'C09',
      'C23',
      'KV1',
      'KV2',
      'KV7',
      'KV8',
    ]);
  });
});
