import { describe, expect, test } from 'vitest';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import { afterwards } from './afterwards.ts';
import { keep } from './keep.ts';
import { actBy, answerOf, brokenBy, fileOf, idOf } from './made.ts';

/** A file of somebody who speaks Vietnamese, with an interpreter of that language in its register. */
const through = (language: 'vi' | 'th') => {
  const signed = {
    kind: 'spoken',
    language,
    confidentialitySignedOn: '2026-03-01',
    words: { name: 'Invented' },
  } as const;
  return afterwards(fileOf({ language: 'vi' }), 'recordInterpreter', signed, { id: idOf(64) });
};

describe('R051: consent to what the person cannot understand', () => {
  const { id: _, at: _at, ...yes } = answerOf('ngo', true);

  test('Standards 6.5(e), 6.3(b): is no consent; a refusal stands in any language', () => {
    const file = fileOf({ language: 'vi' });
    expect(brokenBy(keep('giveConsent', { consent: yes }, { file }))).toEqual({
      'consent-needs-its-interpreter': ['interpreter-missing'],
    });
    expect(brokenBy(keep('giveConsent', { consent: { ...yes, given: false } }, { file }))).toEqual({});
  });

  test('Standards 6.5(e): is no consent on the word that somebody interpreted, before the file knows who reaches the person', () => {
    const said = { ...yes, language: 'vi', interpreter: true };
    const file = fileOf({ language: 'vi' });
    const broken = (consent: typeof said, of = file) => brokenBy(keep('giveConsent', { consent }, { file: of }));
    const unknown = { 'strange-interpreter-serves-a-doctor-alone': ['interpreter-missing'] };
    expect(broken(said)).toEqual(unknown);
    expect(broken(said, through('th'))).toEqual(unknown);
    expect(broken(said, through('vi'))).toEqual({});
  });

  test('Standards 6.3(b), 6.6(a): a no, a guardian’s word and a doctor wait for no interpreter', () => {
    const file = fileOf({ language: 'vi' });
    const said = { ...yes, language: 'vi', interpreter: true };
    expect(brokenBy(keep('giveConsent', { consent: { ...said, given: false } }, { file }))).toEqual({});
    expect(brokenBy(keep('giveConsent', { consent: { ...said, to: 'hospital' } }, { file }))).toEqual({});
    const child = fileOf({ language: 'vi', age: 'child', childUntil: '2036-01-01' });
    const byGuardian = { ...said, how: 'guardian' } as const;
    expect(brokenBy(keep('giveConsent', { consent: byGuardian }, { file: child }))).toEqual({});
  });

  test('Standards 6.5(e): opens no file either', () => {
    const { to: _to, ...answer } = yes;
    const body = openCaseBody.parse({
      from: 'report',
      sex: 'male',
      citizenship: 'VN',
      language: 'vi',
      consent: { ...answer, to: 'case-file' },
      identity: { name: { latin: 'Invented Person' }, age: { birth: '1990' } },
    });
    if (body.from !== 'report') throw new Error('not a report');
    expect(brokenBy(openFromReport(idOf(50), body, actBy('case-worker')))).toEqual({
      'consent-needs-its-interpreter': ['interpreter-missing'],
    });
  });
});
