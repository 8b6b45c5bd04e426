import { describe, expect, test } from 'vitest';
import type { Timing } from '../../packages/domain/src/command.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { recordDeparture, recordDepartureBody } from '../../packages/domain/src/handover/departure.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { openGate } from './gates.ts';
import { acknowledged, proposed, standingIn } from './handovers.ts';
import { actBy, brokenBy, eventOf, now, people } from './made.ts';

const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const longAgo: Timing = { occurredAt: '2026-02-01T00:00:00.000Z' };
const fromArchive: Timing = { ...longAgo, lateReason: 'archive' };

describe('The statement on the person’s services', () => {
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
    recordDeparture(state, recordDepartureBody.parse(said), 'open', act);

  test('Policy VI.b: the sender sends the notice, the receiver acknowledges it, then the person leaves', () => {
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

  test('R154: a notice on paper stands in for the acknowledgement, and is kept', () => {
    const onPaper = { noticeOnPaper: { day: '2026-03-01', by: 'consulate' } };
    expect(evolveHandover(scheduled, eventOf(depart(scheduled, onPaper))).before).toEqual({
      onPaper: onPaper.noticeOnPaper,
    });
    expect(recordDepartureBody.safeParse({ override: 'because' }).success).toBe(false);
  });

  test('R154: two organisations let the person leave untold for one reason; the first word moves nobody', () => {
    const untold = { override: 'safety' };
    const unit = actBy('central-unit');
    const asked = evolveHandover(scheduled, eventOf(depart(scheduled, untold)));
    expect(asked).toMatchObject({ status: 'scheduled', before: { overriding: { reason: 'safety', at: now } } });
    expect(brokenBy(depart(asked, untold))).toEqual({
      'departure-without-notice-takes-two': ['second-of-same-organisation'],
    });
    const other = evolveHandover(asked, eventOf(depart(asked, { override: 'gate-closes' }, unit)));
    expect(other).toMatchObject({ status: 'scheduled', before: { overriding: { reason: 'gate-closes' } } });
    const left = evolveHandover(asked, eventOf(depart(asked, untold, unit)));
    expect(left).toMatchObject({
      status: 'departed',
      before: { override: 'safety', overriding: { reason: 'safety' } },
    });
    expect(brokenBy(depart(asked))).toEqual({ 'departure-needs-its-notice': ['notice-not-acknowledged'] });
  });

  test('another day asks for another notice', () => {
    const known = acknowledged(scheduled);
    const moved = evolveHandover(
      { ...known, status: 'postponed', awaits: 'V' },
      eventOf(
        journey.scheduleHandover(
          { ...known, status: 'postponed', awaits: 'V' },
          { date: '2026-03-09', gate: 'bavet', mode: 'land', hurry: 'her-wish' },
          openGate,
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
      'custody-goes-forward',
      'handover-needs-its-checklist',
    ]);
    expect(
      brokenBy(journey.noteNotice(standingIn('departed'), 'NoticeSent', actBy('counterpart-vn', longAgo))),
    ).toEqual({ ...dated, 'stays-in-its-state': ['status:departed'], 'schedule-needs-both-sides': ['awaits:S'] });
  });

  test('a late entry carries its reason into the event, so nobody is written to', () => {
    const [link] = scheduled.custody;
    const longSince = { ...scheduled, custody: [{ ...link, from: '2008-01-01T00:00:00Z' }] } as HandoverState;
    expect(eventOf(depart(acknowledged(longSince), {}, actBy('case-worker', fromArchive)))).toMatchObject({
      lateReason: 'archive',
      by: people['case-worker'].id,
    });
  });
});
