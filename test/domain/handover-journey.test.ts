import { describe, expect, test } from 'vitest';
import type { Timing } from '../../packages/domain/src/command.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import { type HandoverState, handoverState } from '../../packages/domain/src/handover/handover.ts';
import { proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import { circumstance } from '../../packages/domain/src/handover/templates/circumstance.ts';
import { acknowledged, actOn, answered, proposalOf, proposed, standingIn, unitOf } from './handovers.ts';
import { actBy, brokenBy, eventOf, idOf, now, people, sameDay } from './made.ts';

const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const longAgo: Timing = { occurredAt: '2026-02-01T00:00:00.000Z' };
const fromArchive: Timing = { ...longAgo, lateReason: 'archive' };

describe('A proposal', () => {
  const agreed = { tells: ['counterpart', 'embassy'], consented: ['counterpart', 'embassy'] };
  const propose = (consent: Parameters<typeof proposeHandover>[1], change = {}, act = actBy('case-worker')) =>
    proposeHandover(proposalOf(change), consent, act);

  test('begins a handover with the newest list of its corridor, awaiting the other side', () => {
    const state = evolveHandover(undefined, eventOf(propose(agreed)));
    expect(handoverState.parse(state)).toEqual(state);
    expect(state).toMatchObject({
      status: 'proposed',
      template: 'KH-VN',
      templateVersion: 1,
      awaits: 'V',
      proposedBy: { side: 'S', organisation: 'social-affairs' },
    });
  });

  test('adds what follows from the person herself, whatever the form said', () => {
    const of = (change: object) => proposed(change).circumstances;
    expect(of({ age: 'presumed-child' })).toEqual(['child', 'foreign-victim-in-cambodia']);
    expect(of({ age: 'child', circumstances: ['child', 'escorted'] })).toEqual([
      'child',
      'escorted',
      'foreign-victim-in-cambodia',
    ]);
    expect(of({ country: 'TH', direction: 'inbound', age: 'child' })).toEqual(['child']);
    expect(of({ citizenship: 'KH' })).toEqual([]);
    expect(of({ circumstances: circumstance.options })).toEqual(circumstance.options);
  });

  test('Standards 6.3(b): names everybody who would be told without her consent', () => {
    expect(brokenBy(propose({ ...agreed, consented: [] }))).toEqual({
      'sharing-needs-consent': ['no-consent:counterpart', 'no-consent:embassy'],
    });
    expect(
      brokenBy(
        propose({ ...agreed, consented: ['counterpart'], openHandover: idOf(69) }, {}, actBy('case-worker', longAgo)),
      ),
    ).toEqual({
      ...dated,
      'one-open-handover-a-case': ['handover-open'],
      'sharing-needs-consent': ['no-consent:embassy'],
    });
  });
});

describe('A date', () => {
  const body = (said: object = {}) =>
    journey.scheduleHandoverBody.parse({ date: sameDay, gate: 'bavet', mode: 'land', ...said });
  const schedule = (
    state: HandoverState,
    said = body(),
    gate: 'open' | 'limited' | 'closed' | 'unknown' = 'open',
    act = actOn(unitOf(state, state.awaits)),
  ) => journey.scheduleHandover(state, said, gate, { transit: idOf(80) }, act);
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
    ['the proposer accepts herself', ready, body(), 'open', 'S', { 'schedule-needs-both-sides': ['awaits:V'] }],
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
      'she was not asked for her services',
      { ...ready, servicesAnswered: false },
      body(),
      'limited',
      'V',
      { 'handover-needs-its-checklist': ['C23'] },
    ],
  ] as const)('is refused when %s, and for nothing else', (_, state, said, gate, side, broken) => {
    expect(brokenBy(schedule(state, said, gate, actOn(unitOf(state, side))))).toEqual(broken);
  });

  test('of a late entry is as the entry states: any gate, marked as not verified here', () => {
    const late = {
      ...actOn(unitOf(ready, 'V')),
      occurredAt: '2026-02-01T00:00:00.000Z',
      lateReason: 'archive' as const,
    };
    expect(eventOf(schedule(ready, body(), 'closed', late))).toMatchObject({ gateVerified: false });
    const pretended = actBy('counterpart-vn', { lateReason: 'other' });
    expect(brokenBy(schedule(ready, body(), 'closed', pretended))).toEqual({
      'schedule-needs-an-open-gate': ['gate:closed'],
    });
  });

  test('that breaks every rule at once is told of every one', () => {
    const bare = { ...proposed({ servicesAnswered: false }), status: 'pending' as const };
    const all = brokenBy(schedule(bare, body({ date: '2020-01-01' }), 'closed', actBy('case-worker', longAgo)));
    expect(all).toMatchObject({
      ...dated,
      'stays-in-its-state': ['status:pending'],
      'schedule-needs-both-sides': ['awaits:V'],
      'plan-is-not-in-the-past': ['planned-in-the-past'],
      'schedule-needs-an-open-gate': ['gate:closed'],
    });
    expect(all['handover-needs-its-checklist']).toEqual([
      'C03',
      'C04',
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

describe('An answer to an item', () => {
  const tick = (state: HandoverState, code: string, said: object = {}, act = actBy('case-worker')) =>
    journey.tickChecklistItem(state, code, journey.tickChecklistItemBody.parse(said), act);
  const state = proposed();

  test('stands under the side that gave it, with who and when', () => {
    const next = evolveHandover(state, eventOf(tick(state, 'C03')));
    expect(next.ticks).toEqual({
      C03: { S: { answer: 'done', by: 'case-worker-1', organisation: 'social-affairs', at: now } },
    });
    const both = evolveHandover(
      evolveHandover(next, eventOf(tick(next, 'C15'))),
      eventOf(tick(next, 'C15', {}, actBy('counterpart-vn'))),
    );
    expect(Object.keys(both.ticks['C15'] ?? {})).toEqual(['S', 'V']);
    const again = evolveHandover(next, eventOf(tick(next, 'C03', { answer: 'missing', reason: 'later' })));
    expect(again.ticks['C03']?.S).toMatchObject({ answer: 'missing', reason: 'later' });
  });

  test.each([
    ['no item of this list', 'TH1', {}, 'case-worker', { 'item-is-ticked-by-its-side': ['no-such-item'] }],
    ['an item of the other side', 'C09', {}, 'case-worker', { 'item-is-ticked-by-its-side': ['item-of-another-side'] }],
    ['an item of the mission', 'C06', {}, 'case-worker', { 'item-is-ticked-by-its-side': ['item-of-another-side'] }],
    [
      'an item of another country’s mission',
      'C06',
      {},
      'embassy-th',
      { 'item-is-ticked-by-its-side': ['item-of-another-side'] },
    ],
    [
      'what the record itself shows',
      'C23',
      {},
      'case-worker',
      { 'item-is-ticked-by-its-side': ['item-of-the-record'] },
    ],
    [
      'not applicable, of a required item',
      'C03',
      { answer: 'not-applicable', reason: 'x' },
      'case-worker',
      { 'required-item-is-not-waved-through': ['required-item'] },
    ],
    [
      'missing, without a reason',
      'C03',
      { answer: 'missing' },
      'case-worker',
      { 'required-item-is-not-waved-through': ['reason-missing'] },
    ],
    [
      'not applicable, without a reason',
      'C13',
      { answer: 'not-applicable' },
      'case-worker',
      { 'required-item-is-not-waved-through': ['reason-missing'] },
    ],
  ] as const)('is refused for %s (%s)', (_, code, said, role, broken) => {
    expect(brokenBy(tick(state, code, said, actBy(role)))).toEqual(broken);
  });

  test('changes nothing under a confirmed minute', () => {
    expect(brokenBy(tick(standingIn('pending'), 'C03'))).toEqual({
      'confirmed-minutes-stand-still': ['confirmed-by:S'],
    });
  });

  test('that breaks every rule at once is told of every one', () => {
    const act = actBy('case-worker', longAgo);
    expect(brokenBy(tick(standingIn('handed-over'), 'C09', { answer: 'not-applicable' }, act))).toEqual({
      ...dated,
      'stays-in-its-state': ['status:handed-over'],
      'item-is-ticked-by-its-side': ['item-of-another-side'],
      'required-item-is-not-waved-through': ['required-item', 'reason-missing'],
      'confirmed-minutes-stand-still': ['confirmed-by:S', 'confirmed-by:V'],
    });
  });

  test('of a mission may be given while her nationality is open: by that of the country she is going to', () => {
    for (const citizenship of ['unknown', 'stateless']) {
      const open = proposed({ citizenship });
      expect(eventOf(tick(open, 'C06', {}, actBy('embassy-vn')))).toMatchObject({ as: 'E' });
      expect(brokenBy(tick(open, 'C06', {}, actBy('embassy-th')))).toEqual({
        'item-is-ticked-by-its-side': ['item-of-another-side'],
      });
      const home = proposed({ country: 'TH', direction: 'inbound', citizenship });
      expect(eventOf(tick(home, 'C06', {}, actBy('consul-kh')))).toMatchObject({ as: 'E' });
    }
  });
});

describe('The statement on her services', () => {
  const record = (state: HandoverState, unanswered: readonly string[], act = actBy('case-worker')) =>
    journey.recordServicesAnswered(state, unanswered, act);

  test('Policy VI.b: becomes true by the case itself, when every service is answered', () => {
    const bare = proposed({ servicesAnswered: false });
    expect(evolveHandover(bare, eventOf(record(bare, [])))).toMatchObject({ servicesAnswered: true });
    expect(
      brokenBy(record({ ...bare, status: 'scheduled' }, ['medical', 'legal-aid'], actBy('case-worker', longAgo))),
    ).toEqual({
      ...dated,
      'stays-in-its-state': ['status:scheduled'],
      'services-are-answered-before-return': ['unanswered:medical', 'unanswered:legal-aid'],
    });
  });
});

describe('The notice and the departure', () => {
  const scheduled = standingIn('scheduled');
  const depart = (state: HandoverState, said: object = {}, act = actBy('case-worker')) =>
    journey.recordDeparture(state, journey.recordDepartureBody.parse(said), act);

  test('Policy VI.b: the sender sends the notice, the receiver acknowledges it, then she leaves', () => {
    const sent = evolveHandover(scheduled, eventOf(journey.noteNotice(scheduled, 'NoticeSent', actBy('case-worker'))));
    expect(brokenBy(depart(sent))).toEqual({ 'departure-needs-its-notice': ['notice-not-acknowledged'] });
    const known = evolveHandover(
      sent,
      eventOf(journey.noteNotice(sent, 'NoticeAcknowledged', actBy('counterpart-vn'))),
    );
    expect(known.before).toEqual({ sentAt: now, acknowledgedAt: now, acknowledgedBy: 'counterpart-vn-1' });
    expect(evolveHandover(known, eventOf(depart(known)))).toMatchObject({ status: 'departed', departedAt: now });
  });

  test('each by its own side only', () => {
    expect(brokenBy(journey.noteNotice(scheduled, 'NoticeSent', actBy('counterpart-vn')))).toEqual({
      'schedule-needs-both-sides': ['awaits:S'],
    });
    expect(brokenBy(journey.noteNotice(scheduled, 'NoticeAcknowledged', actBy('case-worker')))).toEqual({
      'schedule-needs-both-sides': ['awaits:V'],
    });
    expect(brokenBy(depart(acknowledged(scheduled), {}, actBy('counterpart-vn')))).toEqual({
      'schedule-needs-both-sides': ['awaits:S'],
    });
  });

  test('a notice on paper or a reason stands in for the acknowledgement, and is kept', () => {
    const onPaper = { noticeOnPaper: { day: '2026-03-01', by: 'consulate' } };
    expect(evolveHandover(scheduled, eventOf(depart(scheduled, onPaper))).before).toEqual({
      onPaper: onPaper.noticeOnPaper,
    });
    expect(evolveHandover(scheduled, eventOf(depart(scheduled, { override: 'safety' }))).before).toEqual({
      override: 'safety',
    });
    expect(journey.recordDepartureBody.safeParse({ override: 'because' }).success).toBe(false);
  });

  test('another day asks for another notice', () => {
    const known = acknowledged(scheduled);
    const moved = evolveHandover(
      { ...known, status: 'postponed', awaits: 'V' },
      eventOf(
        journey.scheduleHandover(
          { ...known, status: 'postponed', awaits: 'V' },
          { date: '2026-03-09', gate: 'bavet', mode: 'land' },
          'open',
          {},
          actBy('counterpart-vn'),
        ),
      ),
    );
    expect(brokenBy(depart(moved))).toEqual({ 'departure-needs-its-notice': ['notice-not-acknowledged'] });
  });

  test('that breaks every rule at once is told of every one', () => {
    const bare = standingIn('scheduled', proposed({ servicesAnswered: false }));
    const all = brokenBy(depart({ ...bare, status: 'refused' }, {}, actBy('counterpart-vn', longAgo)));
    expect(Object.keys(all)).toEqual([
      'late-entry-gives-its-reason',
      'stays-in-its-state',
      'schedule-needs-both-sides',
      'departure-needs-its-notice',
      'handover-needs-its-checklist',
    ]);
    expect(
      brokenBy(journey.noteNotice(standingIn('departed'), 'NoticeSent', actBy('counterpart-vn', longAgo))),
    ).toEqual({ ...dated, 'stays-in-its-state': ['status:departed'], 'schedule-needs-both-sides': ['awaits:S'] });
  });

  test('a late entry carries its reason into the event, so nobody is written to', () => {
    expect(eventOf(depart(acknowledged(scheduled), {}, actBy('case-worker', fromArchive)))).toMatchObject({
      lateReason: 'archive',
      by: people['case-worker'].id,
    });
  });
});
