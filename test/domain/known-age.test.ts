import { describe, expect, test } from 'vitest';
import { owedBy } from '../../packages/domain/src/case/due.ts';
import { ageIsDeterminedFirst } from '../../packages/domain/src/clocks/age-is-determined-first.ts';
import { interpreterIsFound } from '../../packages/domain/src/clocks/interpreter-is-found.ts';
import { agesInDoubt } from '../../packages/domain/src/report/figures/ages-in-doubt.ts';
import { afterwards } from './afterwards.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, fileOf, idOf, now, sameDay } from './made.ts';

const on = (day: string) => actBy('case-worker', {}, `2026-03-${day}T03:00:00.000Z`);
const inDoubt = () => fileOf({}, { unknown: true });
const child = { age: { birth: '2010-05-04' }, evidence: 'school-record' } as const;
const adult = { age: { birth: '1999' }, evidence: 'identity-card' } as const;

describe('Standards 6.11(e): an age', () => {
  test('found in one document is what it says, without any interview', () => {
    const file = afterwards(inDoubt(), 'recordAge', adult, { act: on('03'), id: idOf(61) });
    expect(file).toMatchObject({ age: 'adult', ageGroup: '25+' });
    expect(file.ages).toEqual([
      {
        id: idOf(61),
        at: '2026-03-03T03:00:00.000Z',
        by: 'case-worker-1',
        age: 'adult',
        ageGroup: '25+',
        evidence: 'identity-card',
      },
    ]);
  });

  test('on which two documents disagree is in doubt, whichever came last, and both stay', () => {
    for (const [first, second] of [
      [child, adult],
      [adult, child],
    ] as const) {
      const file = afterwards(afterwards(inDoubt(), 'recordAge', first), 'recordAge', second, { id: idOf(62) });
      expect(file).toMatchObject({ age: 'presumed-child', ageGroup: 'unknown' });
      expect(file.ages.map(({ evidence }) => evidence)).toEqual([first.evidence, second.evidence]);
    }
  });

  test('read again in the same kind of document is the later reading', () => {
    const file = afterwards(
      afterwards(inDoubt(), 'recordAge', child, { act: on('03') }),
      'recordAge',
      { ...adult, evidence: 'school-record' },
      { act: on('04') },
    );
    expect(file.age).toBe('adult');
  });

  test('read again in the same kind of document and dated to before the other reading is in doubt', () => {
    const paper = afterwards(inDoubt(), 'recordAge', adult, { act: on('05'), id: idOf(61) });
    const late = actBy(
      'case-worker',
      { occurredAt: '2026-03-03T03:00:00.000Z', lateReason: 'from-paper' },
      '2026-03-06T03:00:00.000Z',
    );
    const doubt = { age: { unknown: true }, evidence: 'identity-card' } as const;
    const file = afterwards(paper, 'recordAge', doubt, { act: late, id: idOf(62) });
    expect(file.age).toBe('presumed-child');
    expect(afterwards(file, 'correctRecord', { corrects: idOf(62), why: 'wrong' }, { act: on('07') }).age).toBe(
      'adult',
    );
  });

  test('counts again once the wrong entry is corrected, which stays', () => {
    const both = afterwards(afterwards(inDoubt(), 'recordAge', child, { id: idOf(61) }), 'recordAge', adult, {
      id: idOf(62),
    });
    const file = afterwards(both, 'correctRecord', { corrects: idOf(61), why: 'another-person' });
    expect(file).toMatchObject({ age: 'adult', ageGroup: '25+' });
    expect(file.ages).toEqual(both.ages);
    const nothing = afterwards(file, 'correctRecord', { corrects: idOf(62), why: 'wrong' }, { id: idOf(66) });
    expect(nothing).toMatchObject({ age: 'presumed-child', ageGroup: 'unknown' });
  });

  test('told in an interview against a document determines nothing: it is in doubt, until a document says it again', () => {
    const told = { age: { birth: '2012' }, evidence: 'interview' } as const;
    const file = afterwards(afterwards(inDoubt(), 'recordAge', adult), 'recordAge', told, { id: idOf(62) });
    expect(file).toMatchObject({ age: 'presumed-child', childUntil: '2030-12-31' });
    expect(afterwards(file, 'recordAge', { ...adult, evidence: 'passport' }, { id: idOf(63) }).age).toBe('adult');
  });

  test('told younger with nothing that shows it, or dated to before the paper, is in doubt that of a child as well', () => {
    const paper = afterwards(inDoubt(), 'recordAge', adult, { act: on('05'), id: idOf(61) });
    const younger = { age: { birth: '2012' } } as const;
    const late = (more: object) => ({
      act: actBy(
        'case-worker',
        { occurredAt: '2026-03-03T03:00:00.000Z', lateReason: 'from-paper' },
        '2026-03-06T03:00:00.000Z',
      ),
      ...more,
    });
    for (const told of [younger, { ...younger, evidence: 'interview' } as const])
      for (const when of [{ act: on('06') }, late({})]) {
        const file = afterwards(paper, 'recordAge', told, { ...when, id: idOf(62) });
        expect(file).toMatchObject({ age: 'presumed-child', childUntil: '2030-12-31' });
        const missing = { missing: idOf(63), outcome: 'left-of-her-own-will' } as const;
        const gone = afterwards(file, 'recordMissing', { from: 'shelter' }, { act: on('07'), id: idOf(63) });
        expect(brokenBy(keep('endMissing', missing, { file: gone, act: on('08') }))).toHaveProperty(
          'child-does-not-count-as-having-left',
        );
        const again = afterwards(file, 'correctRecord', { corrects: idOf(62), why: 'wrong' }, { act: on('07') });
        expect(again.age).toBe('adult');
      }
    const unknown = afterwards(paper, 'recordAge', { age: { unknown: true } }, { act: on('06'), id: idOf(62) });
    expect(unknown.age).toBe('adult');
  });

  test('is corrected only where there is such an entry', () => {
    expect(brokenBy(keep('correctRecord', { corrects: idOf(99), why: 'wrong' }))).toEqual({
      'correction-names-what-it-corrects': ['no-such-entry'],
    });
    expect(brokenBy(keep('correctRecord', { corrects: idOf(50), why: 'wrong' }))).toEqual({});
  });

  test('the age of somebody else is not touched by the correction of another entry', () => {
    const file = afterwards(fileOf({ age: 'adult', ageGroup: '25+' }), 'correctRecord', {
      corrects: idOf(50),
      why: 'wrong',
    });
    expect(file).toMatchObject({ age: 'adult', ageGroup: '25+' });
  });
});

describe('R072, Standards 6.11 (in brief): finding out an uncertain age', () => {
  test('is due fourteen days after the opening, or after the doubt arose, and a week later a supervisor is told', () => {
    expect(ageIsDeterminedFirst.due(inDoubt())).toEqual([
      { thing: '2026-03-02', on: '2026-03-16', escalates: ['2026-03-23'] },
    ]);
    const disputed = afterwards(afterwards(inDoubt(), 'recordAge', child, { act: on('05') }), 'recordAge', adult, {
      act: on('10'),
    });
    expect(ageIsDeterminedFirst.due(disputed)).toEqual([
      { thing: '2026-03-10', on: '2026-03-24', escalates: ['2026-03-31'], until: '2028-05-31' },
    ]);
  });

  test('is due for nobody whose age is known', () => {
    expect(ageIsDeterminedFirst.due(fileOf())).toEqual([]);
    expect(ageIsDeterminedFirst.due(afterwards(inDoubt(), 'recordAge', child))).toEqual([]);
  });

  test('stands on top of what is due earlier', () => {
    const file = fileOf({ language: 'vi' }, { unknown: true });
    const clocks = owedBy(file, sameDay).map(({ clock }) => clock);
    expect(clocks[0]).toBe('age-is-determined-first');
    expect(clocks).toContain('interpreter-is-found');
    expect(interpreterIsFound.due(file)[0]?.on).toBe('2026-03-03');
  });

  test('is counted: open, and past its day', () => {
    const files = [inDoubt(), fileOf(), fileOf({ status: 'closed' }, { unknown: true })];
    expect(agesInDoubt(files, '2026-03-16')).toEqual({ open: 1, overdue: 0 });
    expect(agesInDoubt(files, '2026-03-17')).toEqual({ open: 1, overdue: 1 });
  });
});

describe('R051, Standards 6.5(e): an interpreter', () => {
  const interpreter = (kind: 'spoken' | 'sign') => ({ id: idOf(80), at: now, by: 'case-worker-1', kind });

  test('is due a day after the opening for whoever speaks no Khmer, and one of signs for whoever signs', () => {
    const due = { on: '2026-03-03', escalates: ['2026-03-10'] };
    expect(interpreterIsFound.due(fileOf({ language: 'vi', signLanguage: true }))).toEqual([
      { thing: 'spoken', ...due },
      { thing: 'sign', ...due },
    ]);
    expect(interpreterIsFound.due(fileOf({ language: 'vi', interpreters: [interpreter('sign')] }))).toEqual([
      { thing: 'spoken', ...due },
    ]);
  });

  test('is due for nobody else, nor where there is one', () => {
    expect(interpreterIsFound.due(fileOf())).toEqual([]);
    expect(interpreterIsFound.due(fileOf({ language: 'vi', interpreters: [interpreter('spoken')] }))).toEqual([]);
    expect(interpreterIsFound.due(fileOf({ signLanguage: true, interpreters: [interpreter('sign')] }))).toEqual([]);
  });
});
