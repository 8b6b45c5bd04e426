import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { contradictionsOf } from '../../packages/domain/src/case/contradictions.ts';
import { afterwards } from './afterwards.ts';
import { actBy, answerOf, fileOf, idOf } from './made.ts';

const on = (day: string) => actBy('case-worker', {}, `2026-03-${day}T03:00:00.000Z`);
const told = (file: CaseState, sealed = {}) =>
  contradictionsOf(file, sealed).map(({ code, sources }) => [
    code,
    ...sources.map(({ what, says }) => `${what}=${says}`),
  ]);

describe('Standards 7.1(c), 7.1(d): what contradicts itself is recorded, and shown with both sources', () => {
  test('an ordinary file contradicts nothing', () => {
    expect(told(fileOf(), { identity: { name: {}, age: { birth: '1990' } } })).toEqual([]);
  });

  test('a child by one document and an adult by another', () => {
    const child = { age: { birth: '2010' }, evidence: 'school-record' } as const;
    const adult = { age: { birth: '1999' }, evidence: 'identity-card' } as const;
    const file = afterwards(afterwards(fileOf(), 'recordAge', adult, { id: idOf(61) }), 'recordAge', child, {
      id: idOf(62),
    });
    expect(told(file)).toEqual([['child-and-adult', 'age:identity-card=adult', 'age:school-record=child']]);
    expect(contradictionsOf(file)[0]?.sources.map(({ id, by }) => [id, by])).toEqual([
      [idOf(61), 'case-worker-1'],
      [idOf(62), 'case-worker-1'],
    ]);
    expect(told(afterwards(file, 'correctRecord', { corrects: idOf(62), why: 'wrong' }))).toEqual([]);
  });

  test('born after the person arrived: by the identity first told, or by an age found later', () => {
    const opening = 'opening=2026-03-02';
    const unborn = { identity: { name: { latin: 'Invented' }, age: { birth: '2026-03-03' } } };
    const child = fileOf({ age: 'child', ageGroup: '0-11' });
    expect(told(child, unborn)).toEqual([['born-after-arrival', 'identity=born-later', opening]]);
    expect(told(child, { identity: { name: { latin: 'Invented' }, age: { birth: '2026-03-02' } } })).toEqual([]);
    const file = afterwards(fileOf(), 'recordAge', { age: { birth: '2026-04' } }, { id: idOf(61) });
    expect(file.ages[0]).toMatchObject({ age: 'child', bornAfterOpening: true });
    expect(told(file)).toEqual([['born-after-arrival', 'age=born-later', opening]]);
    expect(told(afterwards(file, 'correctRecord', { corrects: idOf(61), why: 'wrong' }))).toEqual([]);
  });

  test('a child or an adult by the file, and the other by the birth in the identity or its year alone', () => {
    const born = (birth: string) => ({ identity: { name: { latin: 'Invented' }, age: { birth } } });
    expect(told(fileOf(), born('2015'))).toEqual([['age-and-birth', 'age=adult', 'identity=child']]);
    expect(told(fileOf({ age: 'child' }), born('1990-05-02'))).toEqual([
      ['age-and-birth', 'age=child', 'identity=adult'],
    ]);
    // Of age in this year or not yet: nobody knows.
    for (const age of ['adult', 'child'] as const) expect(told(fileOf({ age }), born('2008'))).toEqual([]);
  });

  test('a birth date that may lie before the arrival, or is an estimate, contradicts nothing', () => {
    for (const age of [{ birth: '2026-03' }, { birth: '2027', estimated: true }, { unknown: true }] as const)
      expect(told(afterwards(fileOf(), 'recordAge', { age }))).toEqual([]);
  });

  test('a victim for one organisation and none for another', () => {
    const file = fileOf({
      determinations: [
        { status: 'confirmed', by: 'court', kind: 'court', at: '2026-03-03T00:00:00.000Z', id: idOf(61) },
        { status: 'presumed', by: 'ngo', kind: 'ngo', at: '2026-03-03T00:00:00.000Z', id: idOf(62) },
        { status: 'not-a-victim', by: 'police', kind: 'police', at: '2026-03-04T00:00:00.000Z', id: idOf(63) },
      ],
    });
    expect(told(file)).toEqual([['victim-and-not', 'determination=confirmed', 'determination=not-a-victim']]);
    expect(told(afterwards(file, 'correctRecord', { corrects: idOf(63), why: 'wrong' }))).toEqual([]);
  });

  test('dead, and seen alive after it', () => {
    const consent = answerOf('ngo', true, { id: idOf(65), at: '2026-03-05T00:00:00.000Z' });
    const visit = {
      id: idOf(66),
      at: '2026-03-09T03:00:00.000Z',
      by: 'case-worker-1',
      kind: 'agreed' as const,
      visitedAt: '2026-03-04T03:00:00.000Z',
      discreet: false,
    };
    const alive = fileOf({ consents: [consent], visits: [visit] });
    const file = afterwards(
      alive,
      'recordDeath',
      { on: '2026-03-04', evidence: 'hospital' },
      { act: on('06'), id: idOf(67) },
    );
    expect(told(file)).toEqual([['alive-after-death', 'death:hospital=2026-03-04', 'consent=2026-03-05']]);
    expect(file.status).toBe('open');
    expect(
      told(afterwards(file, 'correctRecord', { corrects: idOf(65), why: 'another-person' }, { act: on('07') })),
    ).toEqual([]);
  });

  test('dead on two days', () => {
    const once = afterwards(
      fileOf({ consents: [] }),
      'recordDeath',
      { on: '2026-03-04', evidence: 'hospital' },
      { act: on('06'), id: idOf(61) },
    );
    const same = afterwards(
      once,
      'recordDeath',
      { on: '2026-03-04', evidence: 'police' },
      { act: on('06'), id: idOf(62) },
    );
    expect(told(same)).toEqual([]);
    const twice = afterwards(
      once,
      'recordDeath',
      { on: '2026-03-05', evidence: 'family' },
      { act: on('06'), id: idOf(63) },
    );
    expect(told(twice)).toEqual([['two-days-of-death', 'death:hospital=2026-03-04', 'death:family=2026-03-05']]);
    const corrected = afterwards(twice, 'correctRecord', { corrects: idOf(63), why: 'wrong' }, { act: on('07') });
    expect(told(corrected)).toEqual([]);
    expect(corrected.deaths).toEqual(twice.deaths);
  });

  test('two crises open at once, until one is corrected', () => {
    const crisis = (n: number, kind: 'threat' | 'violence') => ({
      id: idOf(n),
      at: '2026-03-04T03:00:00.000Z',
      by: 'case-worker-1',
      kind,
      stage: 'acute' as const,
      needs: [],
    });
    const file = fileOf({ crises: [crisis(61, 'threat'), crisis(62, 'violence')] });
    expect(told(file)).toEqual([['two-open-crises', 'crisis=threat', 'crisis=violence']]);
    expect(told(afterwards(file, 'correctRecord', { corrects: idOf(62), why: 'entered-twice' }))).toEqual([]);
  });
});
