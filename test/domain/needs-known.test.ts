import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { interpretersOwed } from '../../packages/domain/src/case/identification/interpreters-owed.ts';
import { proceedingsOf } from '../../packages/domain/src/case/justice/in-proceedings.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { needsOf } from '../../packages/domain/src/case/services/answer.ts';
import { afterwards } from './afterwards.ts';
import { actBy, fileOf, idOf, now } from './made.ts';

const on = (day: string) => `2026-03-${day}T03:00:00.000Z`;
const told = (file: CaseState, said: object, n = 61, day = '02') =>
  afterwards(file, 'recordNeeds', said, {
    id: idOf(n),
    act: actBy('case-worker', { occurredAt: on(day), lateReason: 'no-signal' }, on('09')),
  });
const corrected = (file: CaseState, n: number) =>
  afterwards(file, 'correctRecord', { corrects: idOf(n), why: 'wrong' }, { act: actBy('case-worker', {}, on('09')) });
const known = ({ needs, hasProceeding, wishesToTravelHome, signLanguage, language }: CaseState) => ({
  needs,
  hasProceeding,
  wishesToTravelHome,
  signLanguage,
  language,
});
const way = { hasProceeding: true, wishesToTravelHome: true } as const;
const all = { ...way, needs: ['rest'], signLanguage: true, language: 'vi' } as const;
const everything = () => told(fileOf({ age: 'child' }), all);
const inProceedingsSince = (file: CaseState) => proceedingsOf(file)[0]?.at;
const services = (file: CaseState) => entitlements(needsOf(file, now));

describe('R058, Standards 6.7(e): what is not said of the person’s needs is not taken back', () => {
  test.each([
    [{}, {}],
    [{ needs: ['food'] }, { needs: ['food'] }],
    [{ needs: [] }, { needs: [] }],
    [{ hasProceeding: false }, { hasProceeding: false }],
    [{ wishesToTravelHome: false }, { wishesToTravelHome: false }],
    [{ signLanguage: false }, { signLanguage: false }],
    [{ language: 'km' }, { language: 'km' }],
  ])('%j changes %j and nothing else', (said, changed) => {
    expect(known(told(everything(), said, 62))).toEqual({ ...all, ...changed });
  });

  test('a child keeps their advocate, their way home and their interpreter when only a doctor is asked for', () => {
    const kept = told(everything(), { needs: ['doctor'] }, 62);
    expect(services(kept)).toEqual(
      expect.arrayContaining(['child-advocate', 'travel-home', 'sign-language-interpreter']),
    );
    expect(services(kept)).toEqual(services(everything()));
  });

  test('Standards 6.5(e): a language that the file had wrong is put right, and an interpreter is owed by the right one', () => {
    const owed = (file: CaseState) => [file.language, ...interpretersOwed(file)];
    const file = told(fileOf(), { language: 'vi' });
    expect([owed(fileOf()), owed(file), owed(corrected(file, 61))]).toEqual([['km'], ['vi', 'spoken'], ['km']]);
  });

  test('each time stands in the record, with what was said then and no more', () => {
    const file = told(everything(), { needs: ['doctor'] }, 62);
    expect(file.needsSaid.slice(1).map(({ at: _, by: _by, heardAt: _heard, ...one }) => one)).toEqual([
      { id: idOf(61), ...all },
      { id: idOf(62), needs: ['doctor'] },
    ]);
  });

  test('an entry made late about an earlier day undoes nothing that was said since', () => {
    const file = told(told(fileOf(), { wishesToTravelHome: true, needs: ['rest'] }, 61, '05'), all, 62, '04');
    expect(known(file)).toEqual({ ...all, needs: ['rest'] });
    const stays = told(told(fileOf(), { wishesToTravelHome: false }, 61, '05'), all, 62, '04');
    expect(stays.wishesToTravelHome).toBe(false);
  });

  test('the person is in a proceeding while one is written down, whatever is said of their needs', () => {
    const opened = afterwards(fileOf({ age: 'child' }), 'openProceeding', { kind: 'criminal' }, { id: idOf(61) });
    const said = told(opened, { hasProceeding: false }, 62, '05');
    expect(services(said)).toContain('child-advocate');
    expect(services(corrected(said, 61))).not.toContain('child-advocate');
    expect(corrected(opened, 61).hasProceeding).toBe(false);
    expect(inProceedingsSince(corrected(opened, 61))).toBeUndefined();
  });
});

describe('R012, Standards 7.5(e): a correction of what was said of the person’s needs', () => {
  test('names it, and what was said before counts again', () => {
    const file = told(told(fileOf(), { needs: ['rest'], wishesToTravelHome: true }), { needs: ['food'] }, 62, '03');
    expect(known(corrected(file, 62))).toMatchObject({ needs: ['rest'], wishesToTravelHome: true });
    expect(known(corrected(file, 61))).toMatchObject({ needs: ['food'], wishesToTravelHome: false });
    expect(corrected(file, 61).needsSaid).toEqual(file.needsSaid);
  });

  test('gives back what the file was opened with, which a correction of the opening leaves alone', () => {
    const first = fileOf();
    const opened: CaseState = {
      ...first,
      needs: ['clothes'],
      signLanguage: true,
      needsSaid: first.needsSaid.map((one) => ({ ...one, needs: ['clothes'] as const, signLanguage: true })),
    };
    expect(known(corrected(told(opened, { needs: [], signLanguage: false }), 61))).toMatchObject({
      needs: ['clothes'],
      signLanguage: true,
    });
    expect(known(corrected(opened, 50))).toEqual(known(opened));
    expect(opened.needsSaid[0]?.id).toBe(opened.id);
  });

  test('of another entry changes nothing of the person’s needs', () => {
    const file = afterwards(
      everything(),
      'raiseAlert',
      { danger: 'trafficker-near', told: 'local-police' },
      { id: idOf(63) },
    );
    expect(known(corrected(file, 63))).toEqual(all);
  });
});

describe('R055, R058: since when the person is in proceedings', () => {
  test('is the day of the first entry that says so, whichever kind it is', () => {
    const needs = told(fileOf(), { hasProceeding: true }, 61, '04');
    expect(inProceedingsSince(needs)).toBe(on('04'));
    const both = afterwards(needs, 'openProceeding', { kind: 'civil' }, { act: actBy('case-worker', {}, on('06')) });
    expect(inProceedingsSince(both)).toBe(on('04'));
    expect(inProceedingsSince(corrected(both, 61))).toBe(on('06'));
    const later = told(both, { hasProceeding: true }, 62, '08');
    expect(inProceedingsSince(corrected(later, 61))).toBe(on('06'));
    expect(inProceedingsSince(fileOf({ hasProceeding: true }))).toBe(fileOf().openedAt);
    expect(inProceedingsSince(told(needs, { hasProceeding: false }, 63, '07'))).toBeUndefined();
  });
});

describe('R028: what is written down late', () => {
  const late = (at: string) => actBy('case-worker', { occurredAt: on(at), lateReason: 'no-signal' }, on('09'));

  test('does not undo where the person has lived since', () => {
    const home = afterwards(fileOf(), 'placePerson', { placement: 'own-home' }, { act: late('06') });
    const before = afterwards(home, 'placePerson', { placement: 'hospital' }, { act: late('04') });
    expect(before.placement).toEqual({ kind: 'own-home', at: on('06') });
    const after = afterwards(home, 'placePerson', { placement: 'hospital' }, { act: late('06') });
    expect(after.placement).toEqual({ kind: 'hospital', at: on('06') });
  });

  test('does not undo how a service was answered since, and adds the day of its first offer', () => {
    const answered = (act = late('06')) =>
      afterwards(fileOf(), 'answerService', { service: 'medical', outcome: 'provided' }, { act });
    const offered = afterwards(answered(), 'offerService', { service: 'medical' }, { act: late('04') });
    expect(offered.services.medical).toEqual({ outcome: 'provided', at: on('06'), offeredAt: on('04') });
    const earlier = afterwards(offered, 'offerService', { service: 'medical' }, { act: late('03') });
    expect(earlier.services.medical).toEqual({ outcome: 'provided', at: on('06'), offeredAt: on('03') });
    const again = afterwards(earlier, 'offerService', { service: 'medical' }, { act: late('07') });
    expect(again.services.medical).toEqual({ outcome: 'offered', at: on('07'), offeredAt: on('03') });
    const declined = { service: 'medical', outcome: 'declined' } as const;
    expect(afterwards(answered(), 'answerService', declined, { act: late('05') }).services).toEqual(
      answered().services,
    );
    expect(
      afterwards(answered(), 'offerService', { service: 'medical' }, { act: late('06') }).services.medical,
    ).toEqual({ outcome: 'offered', at: on('06'), offeredAt: on('06') });
  });
});
