import { describe, expect, test } from 'vitest';
import { contactFreshness } from '../../packages/domain/src/report/figures/contact-freshness.ts';
import { needsMet } from '../../packages/domain/src/report/figures/needs-met.ts';
import { referralsAnswered } from '../../packages/domain/src/report/figures/referrals-answered.ts';
import { referralsDeclined } from '../../packages/domain/src/report/figures/referrals-declined.ts';
import { repeatedQuestions } from '../../packages/domain/src/report/figures/repeated-questions.ts';
import { timeToFirstNeeds } from '../../packages/domain/src/report/figures/time-to-first-needs.ts';
import { yearlyAssessments } from '../../packages/domain/src/report/figures/yearly-assessments.ts';
import { admitted, followed } from './followed.ts';
import { fileOf, idOf, now } from './made.ts';
import { referralOf } from './referrals.ts';

const asked = (at: string, file = fileOf(), need: 'food' | 'witness-protection' = 'food') =>
  followed('answerBasicNeed', { need, answer: 'met' }, { file, at });

test('R007: persons whose immediate needs were looked at within a day, later, and not yet', () => {
  const late = asked('2026-03-03T03:00:01.000Z');
  const cases = [asked('2026-03-03T03:00:00.000Z'), late, fileOf(), asked(now, fileOf(), 'witness-protection')];
  expect(timeToFirstNeeds(cases)).toEqual({ inTime: 1, later: 1, waiting: 2 });
  const stay = { setting: 'transit-centre', place: 'a-place' } as const;
  const came = followed('beginStay', stay, { at: '2026-03-02T03:00:01.000Z' });
  expect(timeToFirstNeeds([asked('2026-03-03T03:00:01.000Z', came)])).toEqual({ inTime: 1, later: 0, waiting: 0 });
  expect(timeToFirstNeeds([asked(now, late)])).toEqual({ inTime: 1, later: 0, waiting: 0 });
});

describe('Providers with a yearly assessment that still holds', () => {
  const stay = (place: string) =>
    followed('beginStay', { setting: 'long-term-shelter', place }, { file: admitted(undefined, place) });
  const checked = (of: 'premises-risk' | 'service-quality', file = stay('a-shelter')) =>
    followed('recordProviderCheck', { provider: 'a-shelter', of, doneOn: '2026-01-15' }, { file });

  test('R037: premises are counted once, whichever file knows of the assessment, until its anniversary has passed', () => {
    const cases = [stay('a-shelter'), checked('premises-risk'), stay('another')];
    expect(yearlyAssessments(cases, 'premises-risk', '2027-01-15')).toEqual({ current: 1, overdue: 1 });
    expect(yearlyAssessments(cases, 'premises-risk', '2027-01-16')).toEqual({ current: 0, overdue: 2 });
    expect(yearlyAssessments(cases, 'service-quality', '2026-02-01')).toEqual({ current: 0, overdue: 2 });
    const hospital = followed('beginStay', { setting: 'hospital', place: 'a-hospital' });
    const transit = followed('beginStay', { setting: 'transit-centre', place: 'a-centre' });
    expect(yearlyAssessments([hospital], 'premises-risk', '2026-02-01')).toEqual({ current: 0, overdue: 0 });
    expect(yearlyAssessments([transit], 'premises-risk', '2026-02-01')).toEqual({ current: 0, overdue: 1 });
  });

  test('R101: providers of open cases count, of closed ones no more', () => {
    const file = checked('service-quality');
    expect(yearlyAssessments([file], 'service-quality', '2026-02-01')).toEqual({ current: 1, overdue: 0 });
    expect(yearlyAssessments([{ ...file, status: 'closed' }], 'service-quality', '2026-02-01')).toEqual({
      current: 0,
      overdue: 0,
    });
  });
});

test('R086: referrals by their latest answer, and by the reason of a refusal', () => {
  const file = fileOf({ referrals: [referralOf(50), referralOf(51), referralOf(52)] });
  const declined = { referral: idOf(50), answer: 'declined', reason: 'no-place' } as const;
  const once = followed('answerReferral', declined, { file });
  const both = followed('answerReferral', { ...declined, referral: idOf(51) }, { file: once });
  const turned = followed('answerReferral', { referral: idOf(51), answer: 'accepted' }, { file: both });
  expect(referralsAnswered([file])).toEqual({ waiting: 3 });
  expect(referralsAnswered([turned])).toEqual({ 'declined/no-place': 1, accepted: 1, waiting: 1 });
});

test('R088: how many answered referrals were declined, Cambodians beside all others', () => {
  const file = fileOf({ referrals: [referralOf(50), referralOf(51)] });
  const declined = { referral: idOf(50), answer: 'declined', reason: 'no-place' } as const;
  const once = followed('answerReferral', declined, { file });
  const both = followed('answerReferral', { referral: idOf(51), answer: 'accepted' }, { file: once });
  const files = (['KH', 'VN', 'unknown'] as const).map((citizenship) => ({ ...both, citizenship }));
  expect(referralsDeclined([...files, { ...file, citizenship: 'VN' }])).toEqual({
    cambodian: { answered: 2, declined: 1 },
    foreign: { answered: 4, declined: 2 },
  });
  const [first] = files;
  const again = followed('answerReferral', { referral: idOf(50), answer: 'accepted' }, { file: first ?? both });
  expect(referralsDeclined([again]).cambodian).toEqual({ answered: 2, declined: 0 });
});

test('R085: channels of the directory by what each is good for', () => {
  const channel = (verified?: string) => ({
    kind: 'email' as const,
    value: 'office@homeward.example',
    source: 'invented',
    public: false,
    ...(verified === undefined ? {} : { verified: { on: verified, by: 'x', how: 'call' as const } }),
  });
  const all = [channel('2026-03-01'), channel('2025-12-01'), channel('2025-01-01'), channel()];
  const counted = contactFreshness(all, '2026-03-02T03:00:00.000Z');
  expect(counted).toEqual({ fresh: 1, stale: 1, 'too-old': 1, 'cooling-off': 0, 'out-of-use': 0, 'never-verified': 1 });
});

test('R102: persons who were asked something twice, and how often', () => {
  const said = {
    kind: 'ongoing',
    aimsTold: true,
    assent: 'agreed',
    asked: ['identity'],
    again: 'things-changed',
  } as const;
  const again = (file = fileOf()) => followed('recordAssessment', { ...said, asked: ['identity'] }, { file });
  expect(repeatedQuestions([fileOf()])).toEqual({ persons: 0, repeats: 0 });
  expect(repeatedQuestions([fileOf(), again(), again(again())])).toEqual({ persons: 2, repeats: 3 });
});

test('R151: needs met and unmet by corridor, by citizenship and by service; what the person declined is no unmet need', () => {
  const services = {
    medical: { outcome: 'provided', at: now },
    'legal-aid': { outcome: 'accepted', at: now },
    psychological: { outcome: 'not-available', reason: 'no-budget', at: now },
    spiritual: { outcome: 'declined', at: now },
    recreation: { outcome: 'not-needed', at: now },
    'risk-assessment': { outcome: 'offered', at: now },
  } as const;
  const cases = [fileOf({ services }), fileOf({ citizenship: 'VN', corridor: 'VN-KH' })];
  expect(needsMet(cases, 'corridor', now)).toEqual({
    'KH-KH': { met: 2, unmet: 1, open: 7 },
    'VN-KH': { met: 0, unmet: 0, open: 12 },
  });
  expect(Object.keys(needsMet(cases, 'citizenship', now))).toEqual(['KH', 'VN']);
  const by = needsMet(cases, 'service', now);
  expect(by['medical']).toEqual({ met: 1, unmet: 0, open: 1 });
  expect(by['psychological']).toEqual({ met: 0, unmet: 1, open: 1 });
  expect(by['spiritual']).toEqual({ met: 0, unmet: 0, open: 1 });
});
