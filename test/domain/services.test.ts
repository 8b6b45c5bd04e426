import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { unansweredServices } from '../../packages/domain/src/case/services/answer.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, eventOf, fileOf, now } from './made.ts';

const worker = actBy('case-worker');
const late = actBy('case-worker', { occurredAt: '2026-02-01T00:00:00.000Z' });
const dated = { 'late-entry-gives-its-reason': ['late-without-reason'] };

describe('A service', () => {
  const offer = (state: CaseState, service: string, act = worker) =>
    keep('offerService', { service } as never, { file: state, act });
  const answer = (state: CaseState, said: object, act = worker) =>
    keep('answerService', said as never, { file: state, act });

  test('Standards 6.6(a): is offered from what the person is entitled to, and the rest is named', () => {
    expect(brokenBy(offer(fileOf(), 'medical'))).toEqual({});
    expect(brokenBy(offer(fileOf(), 'schooling', late))).toEqual({
      ...dated,
      'service-is-hers-to-have': ['not-in-catalogue:schooling'],
    });
    expect(brokenBy(offer(fileOf({ age: 'presumed-child' }), 'schooling'))).toEqual({});
  });

  test('Policy VI.b: is not available for a reason of the list, or not at all', () => {
    const none = { service: 'medical', outcome: 'not-available' };
    expect(brokenBy(answer(fileOf(), none))).toEqual({
      'service-is-never-refused-for-being-foreign': ['reason-missing'],
    });
    expect(brokenBy(answer(fileOf(), { ...none, reason: 'waiting-list' }))).toEqual({});
    for (const reason of ['foreign', 'no-papers', 'illegal', ''])
      expect(caseCommands.answerService.body.safeParse({ ...none, reason }).success).toBe(false);
    expect(brokenBy(answer(fileOf(), { ...none, service: 'interpreter' }, late))).toEqual({
      ...dated,
      'service-is-hers-to-have': ['not-in-catalogue:interpreter'],
      'service-is-never-refused-for-being-foreign': ['reason-missing'],
    });
  });

  test('keeps the day of its offer, and lets go of a reason that no longer holds', () => {
    const offered = evolveCase(fileOf(), eventOf(offer(fileOf(), 'medical')));
    const waiting = evolveCase(
      offered,
      eventOf(answer(offered, { service: 'medical', outcome: 'not-available', reason: 'waiting-list' })),
    );
    expect(waiting.services.medical).toEqual({
      offeredAt: now,
      outcome: 'not-available',
      reason: 'waiting-list',
      at: now,
    });
    const had = evolveCase(waiting, eventOf(answer(waiting, { service: 'medical', outcome: 'provided' })));
    expect(had.services.medical).toEqual({ offeredAt: now, outcome: 'provided', at: now });
  });

  test('counts as unanswered until there is an outcome: an offer alone is none', () => {
    const file = fileOf();
    const all = unansweredServices(file, now);
    expect(all).toHaveLength(12);
    const offered = evolveCase(file, eventOf(offer(file, 'medical')));
    expect(unansweredServices(offered, now)).toEqual(all);
    for (const said of [
      { outcome: 'declined' },
      { outcome: 'accepted' },
      { outcome: 'not-needed' },
      { outcome: 'not-available', reason: 'no-budget' },
      { outcome: 'provided' },
    ]) {
      const state = evolveCase(offered, eventOf(answer(offered, { service: 'medical', ...said })));
      expect(unansweredServices(state, now), said.outcome).toEqual(all.filter((one) => one !== 'medical'));
    }
    expect(caseCommands.answerService.body.safeParse({ service: 'medical', outcome: 'offered' }).success).toBe(false);
  });

  test('Standards 7.7: a no to what nobody offered is written down and answers nothing, until it is offered', () => {
    const no = { service: 'medical', outcome: 'declined' };
    const declined = evolveCase(fileOf(), eventOf(answer(fileOf(), no)));
    expect(declined.services.medical).toEqual({ outcome: 'declined', at: now });
    expect(unansweredServices(declined, now)).toContain('medical');
    const offered = evolveCase(declined, eventOf(offer(declined, 'medical')));
    expect(unansweredServices(offered, now)).toContain('medical');
    const again = evolveCase(offered, eventOf(answer(offered, no)));
    expect(unansweredServices(again, now)).not.toContain('medical');
  });
});
