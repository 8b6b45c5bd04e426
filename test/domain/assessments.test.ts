import { describe, expect, test } from 'vitest';
import { alreadyAnswered } from '../../packages/domain/src/case/assessment/already-answered.ts';
import { lastAssessed, lastRisk } from '../../packages/domain/src/case/assessment/latest-assessments.ts';
import { assessmentKind } from '../../packages/domain/src/case/assessment/track.ts';
import { entryOf } from './entry-of.ts';
import { dueBy, followed } from './followed.ts';
import { keep } from './keep.ts';
import { brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const agreed = { aimsTold: true, assent: 'agreed', asked: [] as Said['asked'] } as const;
type Said = Parameters<typeof keep<'recordAssessment'>>[1];
const ofReturn = { kind: 'risk', riskOf: 'return', risk: 'acceptable', home: 'own-family' } as const;
const assessed = (said: Partial<Said> = {}, options: Parameters<typeof followed>[2] = {}) =>
  followed('recordAssessment', { kind: 'initial', ...agreed, ...said }, options);

describe('R098: an assessment', () => {
  test('has one of the eleven kinds of Standards 7.6(b)', () => {
    expect(assessmentKind.options).toHaveLength(11);
    for (const kind of assessmentKind.options) expect(assessed({ kind }).assessments[0]).toMatchObject({ kind });
  });

  test('seals what was found', () => {
    const found = { words: { found: 'Invented: sleeps badly.' } };
    const event = eventOf(keep('recordAssessment', { kind: 'ongoing', ...agreed, ...found }));
    expect(event).toMatchObject({ type: 'AssessmentRecorded', wordsIn: 'needs' });
    expect(JSON.stringify(event)).not.toContain('sleeps');
  });

  test('R103: is made of suspected victims too, and never without the person’s assent', () => {
    const presumed = fileOf();
    expect(presumed.determinations[0]?.status).toBe('presumed');
    expect(brokenBy(keep('recordAssessment', { kind: 'risk', aimsTold: true, assent: 'refused', asked: [] }))).toEqual({
      'assessment-needs-her-assent': ['method-not-agreed'],
    });
    expect(assessed({}, { file: presumed }).assessments).toHaveLength(1);
  });

  test('Standards 7.6(d): that somebody has corrected stays in the file and counts no more', () => {
    const file = assessed({ ...ofReturn, aspects: ['mental'] });
    const corrections = [{ id: idOf(70), at: now, by: 'x', corrects: idOf(60), why: 'wrong' as const }];
    expect(lastRisk(file, 'return')?.id).toBe(idOf(60));
    expect(lastRisk({ ...file, corrections }, 'return')).toBeUndefined();
    expect(lastAssessed(file, 'mental')).toBe(now);
    expect(lastAssessed({ ...file, corrections }, 'mental')).toBeUndefined();
  });

  test('R104: says what each finding leads to', () => {
    const nowhere = keep('recordAssessment', { kind: 'initial', ...agreed, findings: [{ about: 'school' }] });
    expect(brokenBy(nowhere)).toEqual({ 'every-finding-leads-somewhere': ['finding-leads-nowhere:school'] });
    const findings = [{ about: 'school', service: 'schooling' }] as const;
    expect(assessed({ findings: [...findings] }).assessments[0]?.findings).toEqual(findings);
  });
});

describe('R102: what the file already answers', () => {
  const first = assessed({ asked: ['family', 'family', 'fears'] });

  test('is shown with its first source, its moment and how often the person was asked', () => {
    expect(alreadyAnswered(fileOf({ sections: {} }))).toEqual([]);
    expect(alreadyAnswered(first)).toEqual([
      { topic: 'identity', source: idOf(50), at: now, times: 1 },
      { topic: 'family', source: idOf(60), at: now, times: 1 },
      { topic: 'fears', source: idOf(60), at: now, times: 1 },
    ]);
  });

  test('is asked again with a reason only, and then counted', () => {
    const body = { kind: 'ongoing' as const, ...agreed, asked: ['family' as const] };
    expect(brokenBy(keep('recordAssessment', body, { file: first }))).toEqual({
      'nobody-is-asked-twice': ['already-answered:family'],
    });
    const at = '2026-03-03T03:00:00.000Z';
    const twice = assessed({ ...body, again: 'answer-unclear' }, { file: first, id: idOf(61), at });
    expect(alreadyAnswered(twice).find(({ topic }) => topic === 'family')).toEqual({
      topic: 'family',
      source: idOf(60),
      at: now,
      times: 2,
    });
  });

  test('R008: counts what a judge or a lawyer has asked, and who sat beside them stays in the file', () => {
    const file = followed('recordQuestioning', {
      asker: 'investigating-judge',
      purpose: 'testimony',
      supportPerson: 'beside-her',
      manner: ['her-own-words'],
      outcome: 'stopped-by-her',
      asked: ['journey'],
    });
    expect(file.questionings[0]).toMatchObject({ asker: 'investigating-judge', outcome: 'stopped-by-her' });
    expect(brokenBy(keep('recordAssessment', { kind: 'initial', ...agreed, asked: ['journey'] }, { file }))).toEqual({
      'nobody-is-asked-twice': ['already-answered:journey'],
    });
  });
});

describe('The clocks of assessment', () => {
  test('R097: physical and psychological health are owed in the first week', () => {
    expect(dueBy('health-is-assessed-first', fileOf())).toEqual([
      ['physical', '2026-03-09', '2026-03-16'],
      ['mental', '2026-03-09', '2026-03-16'],
    ]);
    const one = assessed({ kind: 'physical-and-psychological-health', aspects: ['mental', 'emotional'] });
    expect(dueBy('health-is-assessed-first', one)).toEqual([['physical', '2026-03-09', '2026-03-16']]);
  });

  test('R035: the person’s physical, mental and emotional state is owed again and again, counted from the last time', () => {
    const opening = ['2026-05-31', '2026-06-07'];
    expect(dueBy('her-state-is-assessed-regularly', fileOf())).toEqual(
      ['physical', 'mental', 'emotional'].map((one) => [one, ...opening]),
    );
    const at = '2026-04-01T03:00:00.000Z';
    const later = assessed({ aspects: ['mental'] }, { file: assessed({ aspects: ['mental'] }), at });
    expect(dueBy('her-state-is-assessed-regularly', later)).toEqual([
      ['physical', ...opening],
      ['mental', '2026-06-30', '2026-07-07'],
      ['emotional', ...opening],
    ]);
  });

  test('R018: its result is shared with the person within two weeks, or a reason says why not yet', () => {
    const file = assessed();
    expect(dueBy('result-is-shared-with-her', fileOf())).toEqual([]);
    expect(dueBy('result-is-shared-with-her', file)).toEqual([[idOf(60), '2026-03-16', '2026-03-23']]);
    const another = { resultsShared: [entryOf({ assessment: idOf(99), told: 'told' as const })] };
    expect(dueBy('result-is-shared-with-her', { ...file, ...another })).toHaveLength(1);
    for (const told of ['told', 'not-yet-trauma', 'not-yet-best-interest', 'she-did-not-want-it'] as const) {
      const shared = followed('shareResult', { assessment: idOf(60), told }, { file, id: idOf(61) });
      expect(dueBy('result-is-shared-with-her', shared)).toEqual([]);
      expect(shared.resultsShared[0]).toMatchObject({ told });
    }
  });

  test('Standards 6.10(f): that an unconscious person was examined is owed to the person until the person was told or did not want it', () => {
    const file = assessed({
      kind: 'physical-and-psychological-health',
      aspects: ['physical'],
      aimsTold: false,
      assent: 'could-not-wait',
      asked: [],
    });
    const owed = [[idOf(60), '2026-03-16', '2026-03-23']];
    const shared = (told: 'told' | 'not-yet-trauma' | 'not-yet-best-interest' | 'she-did-not-want-it') =>
      dueBy(
        'result-is-shared-with-her',
        followed('shareResult', { assessment: idOf(60), told }, { file, id: idOf(61) }),
      );
    expect(dueBy('result-is-shared-with-her', file)).toEqual(owed);
    expect([shared('not-yet-trauma'), shared('not-yet-best-interest')]).toEqual([owed, owed]);
    expect([shared('told'), shared('she-did-not-want-it')]).toEqual([[], []]);
  });

  test('R099: what is planned is due on its day, until the assessment that it planned is made', () => {
    const planned = followed('planAssessment', { kind: 'family', due: '2026-04-01', manner: 'home-visit' });
    expect(dueBy('planned-assessment-is-done', planned)).toEqual([[idOf(60), '2026-04-01', '2026-04-08']]);
    expect(dueBy('planned-assessment-is-done', assessed({}, { file: planned, id: idOf(61) }))).toHaveLength(1);
    const made = assessed({ kind: 'family', planned: idOf(60) }, { file: planned, id: idOf(61) });
    expect(dueBy('planned-assessment-is-done', made)).toEqual([]);
  });

  test('R100: the risk of going back is owed in the first month, whether or not the person wishes to go', () => {
    expect(dueBy('return-risk-is-assessed-soon', fileOf())).toEqual([['return', '2026-04-01', '2026-04-08']]);
    const other = assessed({ kind: 'risk', riskOf: 'daily-life' });
    expect(dueBy('return-risk-is-assessed-soon', other)).toHaveLength(1);
    expect(dueBy('return-risk-is-assessed-soon', assessed(ofReturn))).toEqual([]);
  });
});
