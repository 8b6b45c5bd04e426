import { describe, expect, test } from 'vitest';
import { interviewNeedsItsInterpreter } from '../../../packages/domain/src/rules/interview-needs-its-interpreter.ts';
import { breachesOf } from '../judged.ts';

const breaches = (language: string, signLanguage: boolean, interpreter: boolean) =>
  breachesOf(interviewNeedsItsInterpreter, { said: { speech: { language, signLanguage }, interpreter } });

describe('interview-needs-its-interpreter', () => {
  test('Standards 6.5(e) allows: an interview in spoken Khmer, and any other with its interpreter', () => {
    expect(breaches('km', false, false)).toEqual([]);
    expect(breaches('vi', false, true)).toEqual([]);
    expect(breaches('km', true, true)).toEqual([]);
  });

  test('Standards 6.5(e) refuses: another language or a signed one without an interpreter', () => {
    expect(breaches('vi', false, false)).toEqual(['interpreter-missing']);
    expect(breaches('km', true, false)).toEqual(['interpreter-missing']);
    expect(breaches('vi', true, false)).toEqual(['interpreter-missing']);
  });
});
