import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { lackingIn } from '../../packages/domain/src/case/lacking.ts';
import { entryOf, hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { answerOf, brokenBy, fileOf, idOf, now } from './made.ts';

const lackOf = (rule: string, file: CaseState) => lackingIn(file, now).filter(({ by }) => by === rule);
const corrected = [entryOf({ corrects: idOf(60), why: 'wrong' as const }, now, 90)] as CaseState['corrections'];
const spoken = entryOf({ kind: 'spoken' as const }, now, 50);

describe('Standards 6.5(e): a questioning in which nobody interpreted', () => {
  const questioning = {
    asker: 'police' as const,
    purpose: 'testimony' as const,
    supportPerson: 'not-offered' as const,
    manner: [],
    outcome: 'finished' as const,
    asked: [],
  };
  const rule = 'she-is-told-and-asked-in-her-language';
  const asked = (change: Partial<CaseState>, more: object = {}) =>
    kept(fileOf(change), 'recordQuestioning', { ...questioning, ...more });

  test('R051 is written down, and shown as lacking with its article', () => {
    const lack = [{ by: rule, what: [`questioning:${idOf(60)}`], restsOn: ['Standards 6.5(e)'] }];
    expect(lackOf(rule, asked({ language: 'th' }))).toEqual(lack);
    expect(lackOf(rule, asked({ signLanguage: true }))).toEqual(lack);
    expect(lackOf(rule, asked({ language: 'th' }, { language: 'km' }))).toEqual(lack);
    expect(lackOf(rule, asked({ language: 'th', signLanguage: true }, { language: 'th' }))).toEqual(lack);
  });

  test('R051 is none where the person speaks Khmer, somebody interpreted, it was in their language, or the entry is wrong', () => {
    expect(lackOf(rule, asked({}))).toEqual([]);
    expect(lackOf(rule, asked({ language: 'th' }, { manner: ['breaks', 'interpreter'] }))).toEqual([]);
    expect(lackOf(rule, asked({ language: 'th' }, { language: 'th' }))).toEqual([]);
    expect(lackOf(rule, { ...asked({ language: 'th' }), corrections: corrected })).toEqual([]);
  });
});

describe('Standards 6.7(d): an appeal whose time runs while nobody interprets', () => {
  const rule = 'legal-step-needs-its-interpreter';
  const hearing = idOf(80);
  const held = [entryOf({ proceeding: idOf(1), on: '2026-03-01', court: 'first-instance' as const }, now, 80)];
  const file = fileOf({ language: 'th', hearings: held as CaseState['hearings'] });
  const lack = [{ by: rule, what: [`appeal:${idOf(60)}`], restsOn: ['Standards 6.5(e)'] }];
  const made = kept(file, 'decideAppeal', { hearing, appeals: true });

  test('R057 is made, a no waits for the interpreter, and the case view says that nobody interpreted', () => {
    expect(brokenBy(keep('decideAppeal', { hearing, appeals: false }, { file }))).toEqual({
      'legal-step-needs-its-interpreter': ['interpreter-missing'],
    });
    expect(lackOf(rule, made)).toEqual(lack);
    expect(lackOf(rule, { ...made, corrections: corrected })).toEqual([]);
  });

  test('R057 is whole when the person decides again through an interpreter, or one was there at that moment', () => {
    const late = { ...spoken, at: hoursFromNow(1) };
    expect(lackOf(rule, { ...made, interpreters: [late] })).toEqual(lack);
    const again = kept({ ...made, interpreters: [late] }, 'decideAppeal', { hearing, appeals: false }, late.at, 61);
    expect(lackOf(rule, again)).toEqual([]);
    expect(lackOf(rule, { ...made, interpreters: [spoken] })).toEqual([]);
    const other = { hearing: idOf(81), appeals: true };
    const elsewhere = { ...made, interpreters: [late], appeals: [...made.appeals, entryOf(other, late.at, 61)] };
    expect(lackOf(rule, elsewhere)).toEqual(lack);
  });
});

describe('Standards 6.3(b): what others answered for an adult before there was a file', () => {
  const rule = 'adult-agrees-herself';
  const answered = (how: 'guardian' | 'best-interest' | 'spoken', change: Partial<CaseState> = {}) =>
    fileOf({ consents: [{ ...answerOf('hospital', true), how }], ...change });
  const lack = [{ by: rule, what: ['consent:hospital'], restsOn: ['Standards 6.3(b)', 'Standards 6.10(d)'] }];

  test('R042, R064 is shown as lacking until the person answers themselves or was found unable to', () => {
    for (const how of ['guardian', 'best-interest'] as const) expect(lackOf(rule, answered(how)), how).toEqual(lack);
    const own = [...answered('guardian').consents, answerOf('hospital', false)];
    expect(lackOf(rule, answered('guardian', { consents: own }))).toEqual([]);
    const capacities = [entryOf({ about: 'referral' as const, able: false, assessedBy: 'doctor' as const })];
    expect(lackOf(rule, answered('guardian', { capacities }))).toEqual([]);
    expect(lackOf(rule, answered('guardian', { age: 'presumed-child' }))).toEqual([]);
    expect(lackOf(rule, answered('spoken'))).toEqual([]);
  });

  test('R042 is judged by the moment of the answer: the person was a child then', () => {
    const childUntil = '2026-03-31';
    const file = answered('guardian', { age: 'child', childUntil });
    expect(lackingIn(file, '2026-04-02T03:00:00.000Z').filter(({ by }) => by === rule)).toEqual([]);
  });
});
