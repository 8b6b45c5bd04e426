import { describe, expect, test } from 'vitest';
import { consentNeedsItsInterpreter } from '../../../packages/domain/src/rules/consent-needs-its-interpreter.ts';
import { breachesOf } from '../judged.ts';

type How = 'spoken' | 'signed' | 'thumbed' | 'guardian' | 'best-interest';

const judge = (language: string, signLanguage: boolean, given: boolean, interpreter: boolean) =>
  breachesOf(consentNeedsItsInterpreter, {
    said: { speech: { language, signLanguage }, consent: { given, interpreter, how: 'spoken' } },
  });
const foreign = { language: 'th', signLanguage: true };
const said = (how: How) =>
  breachesOf(consentNeedsItsInterpreter, {
    said: { speech: foreign, consent: { given: true, interpreter: false, how } },
  });

describe('consent-needs-its-interpreter', () => {
  test('Standards 6.5(e) allows: who speaks Khmer, who had an interpreter, and whoever refuses', () => {
    expect(judge('km', false, true, false)).toEqual([]);
    expect(judge('vi', false, true, true)).toEqual([]);
    expect(judge('km', true, true, true)).toEqual([]);
    expect(judge('vi', true, false, false)).toEqual([]);
  });

  test('Standards 6.3(b) allows: what a guardian or their best interest answers for them, before anybody speaks their language', () => {
    for (const how of ['guardian', 'best-interest'] as const) expect(said(how), how).toEqual([]);
  });

  test('Standards 6.3(b) refuses: the person’s own yes, in whatever way the person gave it', () => {
    for (const how of ['spoken', 'signed', 'thumbed'] as const) expect(said(how), how).toEqual(['interpreter-missing']);
  });

  test('Standards 6.3(b) refuses: a yes of somebody who could not understand what the person was asked', () => {
    expect(judge('vi', false, true, false)).toEqual(['interpreter-missing']);
    expect(judge('km', true, true, false)).toEqual(['interpreter-missing']);
  });
});
