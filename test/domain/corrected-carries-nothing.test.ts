import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { closingOf, daysLater, readyToClose, stamped } from './closings.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { brokenBy, fileOf, idOf } from './made.ts';
import { advocate, questioned } from './questioned.ts';
import { readyToGo, starting } from './ready-to-go.ts';
import { decisionOn } from './referrals.ts';

const correcting = (n: number) => [entryOf({ corrects: idOf(n), why: 'wrong' } as const, hoursFromNow(-1), 199)];
const child = { age: 'child', ageGroup: '12-17', childUntil: '2030-01-31' } as const;
type Act = Parameters<typeof keep>[0];

/** What an act breaks as the file stands, and once somebody has corrected one of its entries. */
function judged(name: Act, said: object, file: Partial<CaseState>) {
  const broken = (corrections: CaseState['corrections']) =>
    brokenBy(keep(name, said as never, { file: fileOf({ ...file, corrections }) }));
  return { whole: broken([]), without: (n: number) => broken(correcting(n)) };
}

describe('Standards 6.3(d): what was corrected stays written, and nothing rests on it', () => {
  test('no closing on what the person did not say, on a preparation that was none, or on a visit that was not made', () => {
    const closed = judged('closeCase', closingOf({ reason: 'her-decision' }), readyToClose);
    expect(closed.whole).toEqual({});
    expect(closed.without(70)).toEqual({
      'care-ends-with-recovery-or-her-decision': ['not-her-decision'],
      'closing-is-talked-over-with-her': ['not-consulted'],
    });
    expect(closed.without(72)).toEqual({ 'closing-is-prepared': ['not-prepared:herself'] });
    expect(closed.without(75)).toHaveProperty('closing-rests-on-its-criteria');
  });

  test('no closing for a child on a decision that was not taken', () => {
    const decided = decisionOn({ about: 'closing', decidedBy: 'best-interest', opinion: 'followed' });
    const file = { ...readyToClose, ...child, decisions: [decided] };
    const closed = judged('closeCase', closingOf({ reason: 'her-decision' }), file);
    expect(closed.whole).toEqual({});
    expect(closed.without(40)).toEqual({ 'childs-case-closes-not-on-her-word-alone': ['closing-not-decided'] });
  });

  test('but who was reached is not out of reach because one colleague corrects it', () => {
    const tried = (n: number, days: number, channel: 'family' | 'provider' | 'call', answer: 'no-answer' | 'reached') =>
      entryOf({ channel, answer }, daysLater(days), n);
    const contactAttempts = [
      ...[-40, -30, -20].map((days, n) =>
        tried(101 + n, days, (['family', 'provider', 'call'] as const)[n] ?? 'call', 'no-answer'),
      ),
      tried(104, -10, 'call', 'reached'),
    ];
    const file = { ...readyToClose, openedAt: daysLater(-90), contactAttempts };
    const closed = judged('closeCase', closingOf({ reason: 'unreachable', learning: idOf(71) }), file);
    expect(closed.whole).toHaveProperty('unreachable-means-sought');
    expect(closed.without(104)).toEqual(closed.whole);
  });

  test('no trial is confirmed by a look that was not made', () => {
    const looks = [-60, -40, -20].map((days, n) => ({
      ...stamped(91 + n, daysLater(days)),
      reintegration: idOf(80),
      place: 'safe' as const,
      wellbeing: 'fair' as const,
    }));
    const reintegrations = [
      { ...stamped(80, daysLater(-90)), decision: idOf(1), consultation: idOf(2), to: 'own-family' as const },
    ];
    const confirmed = judged(
      'confirmReintegration',
      { reintegration: idOf(80) },
      { reintegrations, trialReviews: looks },
    );
    expect([confirmed.whole, confirmed.without(92)]).toEqual([
      {},
      { 'trial-is-confirmed-by-reviews': ['too-few-reviews'] },
    ]);
  });

  test('no reintegration on a decision or a consultation that was none, and no danger is corrected away by one colleague', () => {
    const begun = judged('startReintegration', starting, readyToGo());
    expect(begun.whole).toEqual({});
    expect(begun.without(40)).toEqual({ 'reintegration-is-her-decision': ['decision-missing'] });
    expect(begun.without(42)).toEqual({ 'social-affairs-are-consulted-first': ['social-affairs-not-consulted'] });
    const danger = judged('startReintegration', starting, readyToGo({ risk: 'not-acceptable' }, hoursFromNow(-6)));
    expect(danger.whole).toEqual({ 'risk-comes-before-the-return': ['return-risk-not-acceptable'] });
    expect(danger.without(46)).toEqual(danger.whole);
  });

  test('no child is kept on a decision that was not taken, or while nobody looks for the family', () => {
    const decisions = [decisionOn({ about: 'child-hold', decidedBy: 'best-interest', opinion: 'followed' })];
    const tracings = [entryOf({ searcher: 'ngo' } as const, hoursFromNow(-90), 20)];
    const hold = { reason: 'other-danger', decision: idOf(40), tracing: idOf(20) };
    const held = judged('holdChild', hold, { ...child, decisions, tracings });
    expect(held.whole).toEqual({});
    expect(held.without(40)).toEqual({ 'child-hold-rests-on-her-best-interest': ['best-interest-not-decided'] });
    expect(held.without(20)).toEqual({ 'child-hold-begins-the-search-for-family': ['family-not-sought'] });
  });

  test('no search ends because the police was told, where it was not; no child is heard with an advocate who was none', () => {
    const missing = [entryOf({ from: 'shelter' } as const, hoursFromNow(-100), 96)];
    const missingSteps = [entryOf({ missing: idOf(96), step: 'police-told' } as const, hoursFromNow(-90), 97)];
    const ended = judged('endMissing', { missing: idOf(96), outcome: 'not-found' }, { missing, missingSteps });
    expect([ended.whole, ended.without(97)]).toEqual([
      {},
      { 'search-ends-after-the-police-was-told': ['police-not-told'] },
    ]);
    const heard = judged('recordQuestioning', questioned, { ...child, advocates: [advocate] });
    expect([heard.whole, heard.without(11)]).toEqual([
      {},
      { 'child-is-not-questioned-alone': ['advocate-not-appointed'] },
    ]);
  });
});
