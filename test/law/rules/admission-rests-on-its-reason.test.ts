import { describe, expect, test } from 'vitest';
import { admissionRestsOnItsReason } from '../../../packages/domain/src/rules/admission-rests-on-its-reason.ts';
import { entryOf, hoursFromNow } from '../../domain/entry-of.ts';
import { idOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const tracings = [entryOf({ searcher: 'ngo' } as const, hoursFromNow(-9), 70)];
const answered = (result: 'found' | 'not-found') => entryOf({ tracing: idOf(70), result }, hoursFromNow(-1), 71);
const judge = (reason: string, file: object = {}) =>
  breachesOf(admissionRestsOnItsReason, { file, said: { shelter: 'a-shelter', reason } });

describe('admission-rests-on-its-reason', () => {
  test('Policy II.C allows: the person’s own choice, a family that was sought, a danger that was found', () => {
    expect(judge('own-choice')).toEqual([]);
    expect(judge('family-not-traced', { tracings })).toEqual([]);
    expect(judge('family-not-traced', { tracings, tracingAnswers: [answered('not-found')] })).toEqual([]);
    const familySafety = [entryOf({ outcome: 'unsafe', assessedBy: 'ngo' } as const, hoursFromNow(-1), 72)];
    expect(judge('return-unsafe', { familySafety })).toEqual([]);
    expect(judge('return-unsafe', { alerts: [entryOf({}, hoursFromNow(-1), 73)] })).toEqual([]);
  });

  test('Policy II.C refuses: a family that nobody sought or that was found, a danger that the file does not show', () => {
    expect(judge('family-not-traced')).toEqual(['family-not-sought']);
    expect(judge('family-not-traced', { tracings, tracingAnswers: [answered('found')] })).toEqual(['family-was-found']);
    const familySafety = [entryOf({ outcome: 'safe', assessedBy: 'ngo' } as const, hoursFromNow(-1), 72)];
    for (const file of [{}, { familySafety }]) expect(judge('return-unsafe', file)).toEqual(['danger-not-found']);
  });

  test('Policy II.C refuses: a child by their own choice alone', () => {
    const alone = ['neither-guardian-nor-best-interest'];
    const decided = (decidedBy: string, answer = 'do-it') => [
      entryOf({ about: 'placement', decidedBy, answer, opinion: 'followed' }, hoursFromNow(-1), 75),
    ];
    for (const child of [
      { age: 'child', ageGroup: '12-17' },
      { age: 'presumed-child', ageGroup: 'unknown' },
    ]) {
      expect(judge('own-choice', child)).toEqual(alone);
      expect(judge('own-choice', { ...child, decisions: decided('herself') })).toEqual(alone);
      expect(judge('own-choice', { ...child, decisions: decided('best-interest') })).toEqual([]);
      expect(judge('own-choice', { ...child, decisions: decided('best-interest', 'otherwise') })).toEqual(alone);
      expect(judge('family-not-traced', { ...child, tracings })).toEqual([]);
    }
  });

  test('Policy II.C refuses: a life in a shelter that has taken nobody in, by whatever act', () => {
    const lives = (kind: string, file: object = {}) =>
      breachesOf(admissionRestsOnItsReason, {
        file,
        act: 'placePerson',
        said: { placement: kind, family: 'not-assessed' },
      });
    const admissions = [entryOf({ shelter: 'a-shelter', reason: 'own-choice' } as const, hoursFromNow(-1), 76)];
    const placement = { kind: 'shelter', at: hoursFromNow(-1) };
    expect(lives('shelter')).toEqual(['not-admitted']);
    expect(lives('shelter', { admissions, placement })).toEqual([]);
    expect(lives('shelter', { admissions, placement, homes: [entryOf({}, hoursFromNow(-1), 77)] })).toEqual([
      'not-admitted',
    ]);
    expect(lives('shelter', { admissions, placement, homes: [entryOf({}, hoursFromNow(-2), 77)] })).toEqual([]);
    expect(lives('transit-centre')).toEqual([]);
  });

  test('Standards 6.11(c) refuses: an adult against their last no, and a child as their own choice against it', () => {
    const no = entryOf({ about: 'placement', decidedBy: 'herself', answer: 'leave-it' }, hoursFromNow(-2), 74);
    const yes = entryOf({ about: 'placement', decidedBy: 'herself', answer: 'do-it' }, hoursFromNow(-1), 75);
    const child = { age: 'child', ageGroup: '12-17' };
    expect(judge('own-choice', { decisions: [no] })).toEqual(['she-said-no']);
    expect(judge('family-not-traced', { tracings, decisions: [no] })).toEqual(['she-said-no']);
    expect(judge('own-choice', { decisions: [no], ...child })).toEqual([
      'neither-guardian-nor-best-interest',
      'she-said-no',
    ]);
    expect(judge('family-not-traced', { tracings, decisions: [no], ...child })).toEqual([]);
    expect(judge('own-choice', { decisions: [no, yes] })).toEqual([]);
  });
});
