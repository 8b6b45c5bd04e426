import { expect, test } from 'vitest';
import type { WrongReportCode } from '../../functions/handlers/asked-report.ts';
import type { ProblemCode } from '../../packages/runtime/src/problem.ts';
import { keysOf } from './words-of.ts';

// The compiler holds this list to the union: one too many or too few does not compile.
const codes: Readonly<Record<ProblemCode | 'refused', true>> = {
  'invalid-input': true,
  'malformed-json': true,
  'unsupported-media-type': true,
  'too-large': true,
  'idempotency-key-missing': true,
  'idempotency-key-reused': true,
  'if-match-missing': true,
  stale: true,
  'not-found': true,
  unauthorised: true,
  refused: true,
  'already-exists': true,
  busy: true,
  'look-ups-spent': true,
  'searches-spent': true,
  throttled: true,
  'keys-unavailable': true,
  fault: true,
};

// What is said of one field, where what was asked for is of nobody.
const details: Readonly<Record<WrongReportCode, true>> = {
  'no-such-corridor': true,
  'no-such-year': true,
  'no-such-month': true,
  'no-such-quarter': true,
  'year-not-begun': true,
  'half-not-begun': true,
  'year-not-over': true,
};

test('every problem has its title, what is wrong with a report its sentence, and nothing said is without its problem', () => {
  expect(keysOf('en', 'problems').toSorted()).toEqual([...Object.keys(codes), ...Object.keys(details)].toSorted());
});
