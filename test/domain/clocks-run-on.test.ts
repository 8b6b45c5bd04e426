import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { ageIsDeterminedFirst } from '../../packages/domain/src/clocks/age-is-determined-first.ts';
import { firstVisitAfterReturn } from '../../packages/domain/src/clocks/first-visit-after-return.ts';
import { premisesAreAssessedEveryYear } from '../../packages/domain/src/clocks/premises-are-assessed-every-year.ts';
import { premisesAreLookedAt } from '../../packages/domain/src/clocks/premises-are-looked-at.ts';
import { providersKnowThePlan } from '../../packages/domain/src/clocks/providers-know-the-plan.ts';
import { rescueWaitsForThePolice } from '../../packages/domain/src/clocks/rescue-waits-for-the-police.ts';
import { returnIsPrompt } from '../../packages/domain/src/clocks/return-is-prompt.ts';
import { rightsAreToldInEachPhase } from '../../packages/domain/src/clocks/rights-are-told-in-each-phase.ts';
import { transitCentreLooksAtNeedsFirst } from '../../packages/domain/src/clocks/transit-centre-looks-at-needs-first.ts';
import type { Clock } from '../../packages/domain/src/law/clock.ts';
import { afterwards } from './afterwards.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { actBy, answerOf, fileOf, idOf, now } from './made.ts';
import { decisionOn } from './referrals.ts';

const days = [0, 5, 9] as const;
const daysOn = (n: number) => hoursFromNow(24 * n);

/** The day on which a clock is due after each of some states. */
function dueAfter(clock: Clock, files: readonly CaseState[]): readonly unknown[] {
  return files.map((file) => clock.due(file).map(({ on }) => on));
}

/** A file after an act, and after the same act some days later, and again. */
function repeated(file: CaseState, name: Parameters<typeof afterwards>[1], said: object): readonly CaseState[] {
  const states: CaseState[] = [];
  for (const n of days)
    states.push(
      afterwards(states.at(-1) ?? file, name, said, { act: actBy('case-worker', {}, daysOn(n)), id: idOf(200 + n) }),
    );
  return states;
}

const thrice = (day: string) => [[day], [day], [day]];

describe('What is owed runs on, whatever is written down again meanwhile', () => {
  test('Standards 7.1(d): that nobody knows their age, said again and again', () => {
    for (const evidence of [{}, { evidence: 'interview' }, { evidence: 'medical-opinion' }]) {
      const files = repeated(fileOf({}, { unknown: true }), 'recordAge', { age: { unknown: true }, ...evidence });
      expect(dueAfter(ageIsDeterminedFirst, files)).toEqual(thrice('2026-03-16'));
    }
    const shown = repeated(fileOf(), 'recordAge', { age: { unknown: true } });
    expect(dueAfter(ageIsDeterminedFirst, shown)).toEqual(thrice('2026-03-16'));
    const corrected = afterwards(
      afterwards(
        fileOf({}, { unknown: true }),
        'recordAge',
        { age: { birth: '2012' }, evidence: 'passport' },
        { id: idOf(61) },
      ),
      'correctRecord',
      { corrects: idOf(61), why: 'entered-twice' },
      { act: actBy('case-worker', {}, daysOn(9)), id: idOf(62) },
    );
    expect(dueAfter(ageIsDeterminedFirst, [corrected])).toEqual([['2026-03-16']]);
  });

  test('Standards 7.9(a), Standards 6.1(c): where the person lives, written down again', () => {
    const files = repeated(fileOf(), 'placePerson', { placement: 'transit-centre' });
    expect(dueAfter(firstVisitAfterReturn, files)).toEqual(thrice('2026-04-01'));
    expect(dueAfter(premisesAreLookedAt, files)).toEqual(thrice('2026-05-31'));
    const moved = afterwards(
      files.at(-1) ?? fileOf(),
      'placePerson',
      { placement: 'ngo' },
      { act: actBy('case-worker', {}, daysOn(10)) },
    );
    expect(dueAfter(firstVisitAfterReturn, [moved])).toEqual([['2026-04-11']]);
  });

  test('Standards 6.11(a): the person’s decision to go home, said again; after a no it is a new one', () => {
    const yes = (n: number, answer: 'do-it' | 'leave-it' = 'do-it') =>
      decisionOn({ about: 'return-home', answer, id: idOf(300 + n), at: daysOn(n) });
    const due = (...decisions: CaseState['decisions']) => dueAfter(returnIsPrompt, [fileOf({ decisions })]);
    expect([due(yes(0)), due(yes(0), yes(5)), due(yes(9), yes(0))]).toEqual([
      [['2026-04-01']],
      [['2026-04-01']],
      [['2026-04-01']],
    ]);
    expect(due(yes(0), yes(5, 'leave-it'))).toEqual([[]]);
    expect(due(yes(0), yes(5, 'leave-it'), yes(9))).toEqual([['2026-04-10']]);
    const journeysHome = [entryOf({ humane: [] }, daysOn(5))];
    expect(dueAfter(returnIsPrompt, [fileOf({ decisions: [yes(0)], journeysHome })])).toEqual([[]]);
    expect(dueAfter(returnIsPrompt, [fileOf({ decisions: [yes(0), yes(9)], journeysHome })])).toEqual([['2026-04-10']]);
  });

  test('Policy II.B, Standards 6.1(i): a stay begun again where the person is; left for more than a day it is another', () => {
    const stay = (n: number, place = 'poipet') =>
      entryOf({ setting: 'transit-centre' as const, place }, daysOn(n), 400 + n);
    const due = (clock: Clock, stays: CaseState['stays'], stayEnds: CaseState['stayEnds'] = []) =>
      dueAfter(clock, [fileOf({ stays, stayEnds })])[0];
    const ended = (n: number, at: number) =>
      entryOf({ stay: idOf(400 + n), reason: 'moved-on' as const }, daysOn(at), 500);
    for (const [clock, first, later] of [
      [transitCentreLooksAtNeedsFirst, '2026-03-03T03:00:00.000Z', '2026-03-12T03:00:00.000Z'],
      [premisesAreAssessedEveryYear, '2026-03-02', '2026-03-11'],
    ] as const) {
      expect(due(clock, [stay(0)])).toEqual([first]);
      expect(due(clock, [stay(0), stay(5), stay(9)])).toEqual([first]);
      expect(due(clock, [stay(0), stay(9)], [ended(0, 9)])).toEqual([first]);
      expect(due(clock, [stay(0), stay(9)], [ended(0, 8)])).toEqual([later]);
      expect(due(clock, [stay(0, 'elsewhere'), stay(9)])).toEqual([later]);
      expect(due(clock, [stay(0)], [ended(0, 5)])).toEqual([]);
    }
  });

  test('Standards 6.5(a): a phase closed and opened again before the person was told their rights', () => {
    const told = { language: 'km', form: 'spoken' as const, interpreter: false, understood: true };
    const runs = (briefedOn?: number) =>
      fileOf({
        phases: {
          recovery: [
            { openedAt: now, closedAt: daysOn(4) },
            { openedAt: daysOn(5), closedAt: daysOn(8) },
            { openedAt: daysOn(9) },
          ],
        },
        briefings: briefedOn === undefined ? [] : [entryOf({ phase: 'recovery' as const, ...told }, daysOn(briefedOn))],
      });
    const due = [undefined, 3, 6, 9].map((on) => rightsAreToldInEachPhase.due(runs(on)).map((one) => one.on));
    expect(due).toEqual([['2026-03-09'], ['2026-03-14'], ['2026-03-18'], []]);
  });

  test('Policy II.C: a plan written anew before the partner has read the first', () => {
    const plan = (n: number) =>
      entryOf({ phases: [], she: 'took-part' as const }, daysOn(n), 600 + n) as CaseState['plans'][number];
    const stays = [entryOf({ setting: 'hospital' as const, place: 'a-hospital' })];
    const readBy = (of: number, provider = 'a-hospital') =>
      [entryOf({ plan: idOf(600 + of), provider }, daysOn(9), 700)] as unknown as CaseState['planReadings'];
    const due = (plans: CaseState['plans'], planReadings: CaseState['planReadings'] = []) =>
      dueAfter(providersKnowThePlan, [fileOf({ plans, planReadings, stays, consents: [answerOf('ngo', true)] })])[0];
    expect([due([]), due([plan(0)]), due([plan(0), plan(5), plan(9)])]).toEqual([[], ['2026-03-09'], ['2026-03-09']]);
    expect(due([plan(0), plan(5), plan(9)], readBy(0))).toEqual(['2026-03-14']);
    expect(due([plan(0), plan(5)], readBy(5))).toEqual([]);
    expect(due([plan(0), plan(5)], readBy(5, 'another'))).toEqual(['2026-03-09']);
  });

  test('Policy III (identification): a rescue planned again without the police', () => {
    const crises = [
      entryOf({ kind: 'threat' as const, stage: 'acute' as const, needs: [] }, now, 80),
    ] as CaseState['crises'];
    const plan = (n: number, police = false) =>
      ({
        ...entryOf({ crisis: idOf(80), kind: 'rescue' as const }, daysOn(n), 800 + n),
        participants: police ? [{ part: 'police' }] : [],
      }) as unknown as CaseState['interventions'][number];
    const due = (...interventions: CaseState['interventions']) =>
      dueAfter(rescueWaitsForThePolice, [fileOf({ crises, interventions })])[0];
    expect([due(), due(plan(0)), due(plan(0), plan(5), plan(9))]).toEqual([[], ['2026-03-02'], ['2026-03-02']]);
    expect([due(plan(0), plan(5, true)), due(plan(0), plan(5, true), plan(9))]).toEqual([[], ['2026-03-11']]);
  });
});
