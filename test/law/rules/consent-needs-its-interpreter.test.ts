import { describe, expect, test } from 'vitest';
import { consentNeedsItsInterpreter } from '../../../packages/domain/src/rules/consent-needs-its-interpreter.ts';

const judge = (language: string, signLanguage: boolean, given: boolean, interpreter: boolean) =>
  consentNeedsItsInterpreter.breaches({ language, signLanguage }, { given, interpreter, how: 'spoken' }, true);
const others = (how: string, child: boolean) =>
  consentNeedsItsInterpreter.breaches(
    { language: 'th', signLanguage: true },
    { given: true, interpreter: false, how },
    child,
  );

describe('consent-needs-its-interpreter', () => {
  test('Standards 6.5(e) allows: who speaks Khmer, who had an interpreter, and whoever refuses', () => {
    expect(judge('km', false, true, false)).toEqual([]);
    expect(judge('vi', false, true, true)).toEqual([]);
    expect(judge('km', true, true, true)).toEqual([]);
    expect(judge('vi', true, false, false)).toEqual([]);
  });

  test('Standards 6.3(b) allows: what a guardian or her best interest answers for a child, before anybody speaks her language', () => {
    expect(others('guardian', true)).toEqual([]);
    expect(others('best-interest', true)).toEqual([]);
  });

  test('Standards 6.3(b) refuses: the same for an adult, and a child’s own yes', () => {
    for (const how of ['guardian', 'best-interest']) expect(others(how, false)).toEqual(['interpreter-missing']);
    for (const how of ['spoken', 'signed', 'thumbed']) expect(others(how, true)).toEqual(['interpreter-missing']);
  });

  test('Standards 6.3(b) refuses: a yes of somebody who could not understand what she was asked', () => {
    expect(judge('vi', false, true, false)).toEqual(['interpreter-missing']);
    expect(judge('km', true, true, false)).toEqual(['interpreter-missing']);
  });
});
