import { describe, expect, test } from 'vitest';
import { strangeInterpreterServesADoctorAlone } from '../../../packages/domain/src/rules/strange-interpreter-serves-a-doctor-alone.ts';
import { entryOf } from '../../domain/entry-of.ts';
import { answerOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const broke = [{ rule: 'interpreter-signs-confidentiality', found: ['confidentiality-not-signed'] }];
const breaches = [entryOf({ list: 'interpreters', broke })];
const judge = (to: 'ngo' | 'hospital', more: object = {}, file: object = {}) => {
  const consent = { ...answerOf(to, true), interpreter: true, language: 'bn', ...more };
  return breachesOf(strangeInterpreterServesADoctorAlone, {
    file: { language: 'bn', breaches, ...file } as never,
    said: { consent },
  });
};

describe('strange-interpreter-serves-a-doctor-alone', () => {
  test('Standards 6.3(b) refuses: a yes to others than a doctor while all who interpreted have signed nothing', () => {
    expect(judge('ngo')).toEqual(['interpreter-not-bound']);
  });

  test('Standards 6.3(b) allows: a doctor, a no, another one’s word, and whatever an interpreter who has signed has said', () => {
    expect(judge('hospital')).toEqual([]);
    expect(judge('ngo', { given: false })).toEqual([]);
    expect(judge('ngo', { how: 'best-interest' })).toEqual([]);
    expect(judge('ngo', {}, { interpreters: [entryOf({ kind: 'spoken' } as const)] })).toEqual([]);
    expect(judge('ngo', { interpreter: false }, { breaches: [] })).toEqual([]);
    expect(judge('ngo', {}, { language: 'km' })).toEqual([]);
  });

  test('Standards 6.5(e) refuses: a yes that only says that somebody interpreted, where the file knows nobody who reaches the person', () => {
    const of = (...interpreters: readonly object[]) => ({
      breaches: [],
      interpreters: interpreters.map((one) => entryOf(one)),
    });
    expect(judge('ngo', {}, of())).toEqual(['interpreter-missing']);
    expect(judge('ngo', {}, of({ kind: 'spoken', language: 'vi' }))).toEqual(['interpreter-missing']);
    expect(judge('ngo', {}, { ...of({ kind: 'spoken' }), signLanguage: true })).toEqual(['interpreter-missing']);
    expect(judge('ngo', {}, of({ kind: 'spoken', language: 'bn' }))).toEqual([]);
  });

  test('Standards 6.3(b) allows: a doctor, a no and another one’s word before anybody stands in the register', () => {
    const nobody = { breaches: [] };
    expect(judge('hospital', {}, nobody)).toEqual([]);
    expect(judge('ngo', { given: false }, nobody)).toEqual([]);
    expect(judge('ngo', { how: 'guardian' }, nobody)).toEqual([]);
  });
});
