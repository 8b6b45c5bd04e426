import { describe, expect, test } from 'vitest';
import type { Timing } from '../../packages/domain/src/command.ts';
import * as journey from '../../packages/domain/src/handover/before-the-journey.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import { proposed, standingIn } from './handovers.ts';
import { actBy, brokenBy, eventOf, now } from './made.ts';

const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };
const longAgo: Timing = { occurredAt: '2026-02-01T00:00:00.000Z' };

describe('An answer to an item', () => {
  const tick = (state: HandoverState, code: string, said: object = {}, act = actBy('case-worker')) =>
    journey.tickChecklistItem(state, code, journey.tickChecklistItemBody.parse(said), act);
  const state = proposed();

  test('stands under the side that gave it, with who and when', () => {
    const next = evolveHandover(state, eventOf(tick(state, 'C21')));
    expect(next.ticks).toEqual({
      C21: { S: { answer: 'done', by: 'case-worker-1', organisation: 'social-affairs', at: now } },
    });
    const both = evolveHandover(
      evolveHandover(next, eventOf(tick(next, 'C15'))),
      eventOf(tick(next, 'C15', {}, actBy('counterpart-vn'))),
    );
    expect(Object.keys(both.ticks['C15'] ?? {})).toEqual(['S', 'V']);
    const again = evolveHandover(next, eventOf(tick(next, 'C21', { answer: 'missing', reason: 'later' })));
    expect(again.ticks['C21']?.S).toMatchObject({ answer: 'missing', reason: 'later' });
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
      'C21',
      { answer: 'not-applicable', reason: 'x' },
      'case-worker',
      { 'required-item-is-not-waved-through': ['required-item'] },
    ],
    [
      'missing, without a reason',
      'C21',
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
    expect(brokenBy(tick(standingIn('pending'), 'C21'))).toEqual({
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
      'confirmed-minutes-stand-still': ['confirmed-by:S'],
    });
  });

  test('of a mission may be given while the person’s nationality is open: by that of the country the person is going to', () => {
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
