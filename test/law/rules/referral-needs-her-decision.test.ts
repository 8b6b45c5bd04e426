import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { referralNeedsHerDecision } from '../../../packages/domain/src/rules/referral-needs-her-decision.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf, now } from '../../domain/made.ts';
import { decisionOn, referralOf, referring } from '../../domain/referrals.ts';
import { breachesOf } from '../judged.ts';

type Decision = CaseState['decisions'][number];
const judge = (decisions: readonly Decision[], more: Partial<CaseState> = {}, said: object = {}, at = now) =>
  breachesOf(referralNeedsHerDecision, {
    file: { decisions: [...decisions], ...more },
    said: { ...referring, ...said },
    at,
  });
const others = (more: Partial<Decision> = {}) =>
  decisionOn({ decidedBy: 'best-interest', opinion: 'followed', ...more });
const able = (is: boolean, more: object = {}) => ({
  capacities: [entryOf({ about: 'referral' as const, able: is, assessedBy: 'doctor' as const, ...more }, now, 30)],
});
const explained = (more: object = {}, at = now) => ({
  decisionsExplained: [
    entryOf(
      {
        decision: idOf(40),
        whyTold: true,
        benefitTold: true,
        language: 'km',
        form: 'spoken' as const,
        interpreter: false,
        understood: true,
        ...more,
      },
      at,
      31,
    ),
  ],
});

describe('referral-needs-her-decision', () => {
  test('Standards 7.3(a) allows: a referral by the person’s own decision on it, and by one in the best interest of a child', () => {
    for (const decidedBy of ['herself', 'with-support'] as const)
      expect(judge([decisionOn({ decidedBy })])).toEqual([]);
    for (const age of ['child', 'presumed-child'] as const) {
      expect(judge([others()], { age })).toEqual([]);
      expect(judge([decisionOn()], { age })).toEqual([]);
    }
    expect(judge([decisionOn({ id: idOf(41), answer: 'leave-it', at: hoursFromNow(-1) }), decisionOn()])).toEqual([]);
    expect(judge([decisionOn(), decisionOn({ id: idOf(41), answer: 'leave-it', at: hoursFromNow(1) })])).toEqual([]);
    expect(judge([decisionOn(), decisionOn({ id: idOf(41), about: 'stay', at: hoursFromNow(-1) })])).toEqual([]);
  });

  test('Standards 7.3(a) allows: a referral by a decision taken for an adult who was found unable to decide it', () => {
    const substitute = decisionOn({ decidedBy: 'substitute', capacity: idOf(30) });
    expect(judge([substitute], able(false))).toEqual([]);
    expect(judge([substitute], able(false, { until: '2026-03-02' }))).toEqual([]);
  });

  test('Standards 7.3(a) refuses: a referral that names no decision of the file, or one about something else', () => {
    expect(judge([])).toEqual(['decision-missing']);
    expect(judge([decisionOn()], {}, { decision: idOf(41) })).toEqual(['decision-missing']);
    expect(judge([decisionOn({ about: 'return-home' })])).toEqual(['decision-missing']);
    const corrections = [entryOf({ corrects: idOf(40), why: 'wrong' as const })];
    expect(judge([decisionOn()], { corrections })).toEqual(['decision-missing']);
  });

  test('Standards 7.3(a) refuses: a referral by a decision against it, taken later, or which the person has since decided anew', () => {
    for (const answer of ['leave-it', 'otherwise'] as const)
      expect(judge([decisionOn({ answer })])).toEqual(['decision-missing']);
    expect(judge([decisionOn({ at: hoursFromNow(1) })])).toEqual(['decision-missing']);
    const anew = decisionOn({ id: idOf(41), answer: 'leave-it' });
    expect(judge([decisionOn({ at: hoursFromNow(-1) }), anew])).toEqual(['decision-missing']);
  });

  test('Standards 7.3(a) refuses: a referral that others decided for an adult, also for one who has come of age', () => {
    expect(judge([others()])).toEqual(['decision-missing']);
    expect(judge([others()], { age: 'child', childUntil: '2026-03-01' })).toEqual(['decision-missing']);
    expect(judge([others()], { age: 'child', childUntil: '2026-03-02' })).toEqual([]);
    const substitute = decisionOn({ decidedBy: 'substitute', capacity: idOf(30) });
    expect(judge([substitute])).toEqual(['decision-missing']);
    // A child is decided for in their best interest.
    expect(judge([substitute], { age: 'child', ...able(false) })).toEqual(['decision-missing']);
    expect(judge([substitute], able(true))).toEqual(['decision-missing']);
    expect(judge([substitute], able(false, { about: 'care' }))).toEqual(['decision-missing']);
    expect(judge([substitute], able(false, { until: '2026-03-01' }))).toEqual(['decision-missing']);
  });

  test('Policy III (referral) allows: what was decided without asking the person, once it was explained to them', () => {
    const unasked = [others({ notConsulted: 'too-unwell' })];
    expect(judge(unasked, { age: 'child', ...explained() })).toEqual([]);
    const small = [others({ notConsulted: 'too-young' })];
    expect(judge(small, { age: 'child', ...explained({ understood: false }) })).toEqual([]);
  });

  test('Policy III (referral) allows: what could not wait before anything could be explained, for a child and for somebody unable to decide', () => {
    expect(judge([others({ notConsulted: 'could-not-wait' })], { age: 'child' })).toEqual([]);
    const substitute = {
      decidedBy: 'substitute' as const,
      capacity: idOf(30),
      notConsulted: 'could-not-wait' as const,
    };
    expect(judge([decisionOn(substitute)], able(false))).toEqual([]);
  });

  test('Policy III (referral) refuses: what was decided without asking the person and not explained to them before, or not understood', () => {
    const [unasked, age] = [[others({ notConsulted: 'too-unwell' })], 'child' as const];
    expect(judge(unasked, { age })).toEqual(['not-told']);
    expect(judge(unasked, { age, ...explained({ whyTold: false }) })).toEqual(['not-told']);
    expect(judge(unasked, { age, ...explained({ understood: false }) })).toEqual(['not-told']);
    expect(judge(unasked, { age, ...explained({ decision: idOf(41) }) })).toEqual(['not-told']);
    expect(judge(unasked, { age, ...explained({}, hoursFromNow(1)) })).toEqual(['not-told']);
  });

  test('Standards 7.3(a) refuses: a second referral on one decision, to somebody else or for something else', () => {
    const made = (more: object, rest: Partial<CaseState> = {}) =>
      judge([decisionOn()], { referrals: [referralOf(50, { to: 'ngo', ...more })], ...rest });
    expect(made({})).toEqual([]);
    expect(made({ to: 'another' })).toEqual(['decision-of-another-referral']);
    expect(made({ services: ['accommodation'] })).toEqual(['decision-of-another-referral']);
    expect(made({ to: 'another', decision: idOf(41) })).toEqual([]);
    const corrections = [entryOf({ corrects: idOf(50), why: 'wrong' as const }, now, 51)];
    expect(made({ to: 'another' }, { corrections })).toEqual([]);
  });
});
