import { expect, test } from 'vitest';
import { type ProblemCode, problem, refusalReply } from '../../packages/runtime/src/problem.ts';

const codes: readonly ProblemCode[] = [
  'invalid-input',
  'malformed-json',
  'unsupported-media-type',
  'too-large',
  'idempotency-key-missing',
  'idempotency-key-reused',
  'if-match-missing',
  'stale',
  'not-found',
  'already-exists',
  'busy',
  'throttled',
  'fault',
];
const refused = { type: 'refused', code: 'x', restsOn: [], breaches: [], all: [] } as never;

test('[ASVS-4.1.1] every unhappy answer says that it is a problem in JSON and UTF-8, and is JSON', () => {
  for (const reply of [...codes.map((code) => problem(code, 'en')), refusalReply(refused, 'km')]) {
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(reply.body)).toMatchObject({ status: reply.statusCode });
  }
});

test('[ASVS-14.3.2] no unhappy answer may be kept by anybody, or sets anything on the device', () => {
  for (const reply of [...codes.map((code) => problem(code, 'en')), refusalReply(refused, 'km')]) {
    expect(reply.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(Object.keys(reply.headers)).not.toContain('set-cookie');
  }
});
