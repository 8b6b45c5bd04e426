import { describe, expect, test } from 'vitest';
import { interviewNeedsItsInterpreter } from '../../../packages/domain/src/rules/interview-needs-its-interpreter.ts';

describe('interview-needs-its-interpreter', () => {
  test('Standards 6.5(e) allows: an interview in spoken Khmer, and any other with its interpreter', () => {
    expect(interviewNeedsItsInterpreter.breaches('km', false, false)).toEqual([]);
    expect(interviewNeedsItsInterpreter.breaches('vi', false, true)).toEqual([]);
    expect(interviewNeedsItsInterpreter.breaches('km', true, true)).toEqual([]);
  });

  test('Standards 6.5(e) refuses: another language or a signed one without an interpreter', () => {
    expect(interviewNeedsItsInterpreter.breaches('vi', false, false)).toEqual(['interpreter-missing']);
    expect(interviewNeedsItsInterpreter.breaches('km', true, false)).toEqual(['interpreter-missing']);
    expect(interviewNeedsItsInterpreter.breaches('vi', true, false)).toEqual(['interpreter-missing']);
  });
});
