import { describe, expect, test } from 'vitest';
import type { Timing } from '../../packages/domain/src/command.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { recordDeparture, recordDepartureBody } from '../../packages/domain/src/handover/departure.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { hoursAfter } from '../../packages/domain/src/time.ts';
import { openGate } from './gates.ts';
import { acknowledged, moved, proposed, standingIn } from './handovers.ts';
import { actBy, brokenBy, eventOf, now, people } from './made.ts';

const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const untoldOf = [{ rule: 'departure-needs-its-notice', found: ['notice-not-acknowledged'] }];
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
    const unheard = evolveHandover(sent, eventOf(depart(sent)));
    expect(unheard).toMatchObject({ status: 'departed', breaches: [{ act: 'Departed', at: now, broke: untoldOf }] });
    const known = evolveHandover(
      sent,
      eventOf(journey.noteNotice(sent, 'NoticeAcknowledged', actBy('counterpart-vn'))),
    );
    expect(known.before).toEqual({ sentAt: now, acknowledgedAt: now, acknowledgedBy: 'counterpart-vn-1' });
    const left = evolveHandover(known, eventOf(depart(known)));
    expect(left).toMatchObject({ status: 'departed', departedAt: now });
    expect(left).not.toHaveProperty('breaches');
  });

  test('each by its own side only', () => {
    expect(brokenBy(journey.noteNotice(scheduled, 'NoticeSent', actBy('counterpart-vn')))).toEqual({
      'each-side-writes-for-itself': ['awaits:S'],
    });
    expect(brokenBy(journey.noteNotice(scheduled, 'NoticeAcknowledged', actBy('case-worker')))).toEqual({
      'each-side-writes-for-itself': ['awaits:V'],
    });
    expect(brokenBy(depart(acknowledged(scheduled), {}, actBy('counterpart-vn')))).toEqual({
      'each-side-writes-for-itself': ['awaits:S'],
    });
  });

  test('R154: a notice on paper stands in for the acknowledgement, and is kept', () => {
    const onPaper = { noticeOnPaper: { day: '2026-03-01', by: 'consulate' } };
    expect(evolveHandover(scheduled, eventOf(depart(scheduled, onPaper))).before).toEqual({
      onPaper: onPaper.noticeOnPaper,
    });
    expect(recordDepartureBody.safeParse({ override: 'because' }).success).toBe(false);
  });

  test('R154: no paper from before this day was fixed stands in for it', () => {
    const left = (day: string, state = scheduled) =>
      eventOf(depart(state, { noticeOnPaper: { day, by: 'consulate' } }));
    expect(left('2026-03-02')).not.toHaveProperty('broke');
    for (const day of ['2026-03-01', '2026-01-02']) expect(left(day)).toMatchObject({ broke: untoldOf });
    const then = { ...scheduled, plannedAt: '2026-02-20T03:00:00.000Z' };
    expect(left('2026-02-28', then)).not.toHaveProperty('broke');
    const later = journey.scheduleHandoverBody.parse({ date: '2026-04-01', gate: 'bavet', mode: 'land' });
    const postponed = { ...then, status: 'postponed', awaits: 'V' } as const;
    const fixed = journey.scheduleHandover(postponed, later, openGate, {}, actBy('counterpart-vn'));
    expect(left('2026-02-28', evolveHandover(postponed, eventOf(fixed)))).toMatchObject({ broke: untoldOf });
  });

  test('another day by another gate has no hurry of its own; the same day keeps the one that was said for it', () => {
    const hurried = { ...scheduled, hurry: 'safety' } as const;
    const goes = (date: string) =>
      moved(hurried, { type: 'HandoverRerouted', date, gate: 'poipet', mode: 'land', disclosures: {} });
    expect(goes('2026-03-09')).not.toHaveProperty('hurry');
    expect(goes(String(hurried.date)).hurry).toBe('safety');
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
    expect(eventOf(depart(asked))).toMatchObject({ type: 'Departed', broke: untoldOf });
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
    expect(eventOf(depart(moved))).toMatchObject({ broke: untoldOf });
  });

  test('that breaks every rule at once is kept with every one; only what is no departure is refused, and told of every limit', () => {
    const bare = standingIn('scheduled', proposed({ servicesAnswered: false }));
    const open = { ...bare, wish: 'open' } as const;
    expect(brokenBy(depart({ ...open, status: 'refused' }, {}, actBy('counterpart-vn', longAgo)))).toEqual({
      ...dated,
      'stays-in-its-state': ['status:refused'],
      'each-side-writes-for-itself': ['awaits:S'],
      'custody-goes-forward': ['before-she-was-there'],
    });
    const kept = eventOf(depart(open));
    expect(kept).toMatchObject({
      broke: [
        { rule: 'nobody-returns-against-their-no', found: ['no-yes-to-return'] },
        ...untoldOf,
        { rule: 'handover-needs-its-checklist', found: expect.arrayContaining(['C23']) },
      ],
    });
    // To let somebody leave untold is no record: it is refused while a rule stands against it.
    expect(Object.keys(brokenBy(depart(open, { override: 'safety' })))).toEqual([
      'nobody-returns-against-their-no',
      'handover-needs-its-checklist',
    ]);
    expect(
      brokenBy(journey.noteNotice(standingIn('departed'), 'NoticeSent', actBy('counterpart-vn', longAgo))),
    ).toEqual({ ...dated, 'stays-in-its-state': ['status:departed'], 'each-side-writes-for-itself': ['awaits:S'] });
  });

  test('for a gate that is closed nobody leaves now; who left before it was written down has left, and that stands', () => {
    const known = acknowledged(scheduled);
    const to = (act: ReturnType<typeof actBy>) => recordDeparture(known, {}, 'closed', act);
    expect(brokenBy(to(actBy('case-worker')))).toEqual({ 'nobody-leaves-for-a-closed-gate': ['gate:closed'] });
    const { custody, ...rest } = known;
    const before = { ...rest, custody: [{ ...custody[0], from: '2026-01-01T00:00:00Z' }] } as HandoverState;
    const hourAgo = hoursAfter(now, -1);
    const left = recordDeparture(before, {}, 'closed', actBy('case-worker', { occurredAt: hourAgo }));
    expect(eventOf(left)).toMatchObject({
      heardAt: now,
      broke: [{ rule: 'nobody-leaves-for-a-closed-gate', found: ['gate:closed'] }],
    });
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
