import type { Actor } from '@homeward/domain/people/actor';
import { requestOf } from '@homeward/runtime/request';
import { describe, expect, test } from 'vitest';
import { eventOf, foundOf, type Given, routeOf } from './events.ts';

const officer: Actor = { id: 'officer', role: 'intake', organisation: 'demo-centre', country: 'KH', desk: 'transit' };
const batch = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';

function read(operation: string, given: Given = {}) {
  return requestOf(foundOf(operation, given), eventOf(operation, given), { actor: officer });
}

const path = { batchId: batch };
const wrong = {
  path: { path: { batchId: 'x' } },
  size: { body: `{"x":"${'x'.repeat(256 * 1024)}"}` },
  media: { headers: { 'content-type': 'text/plain' } },
  json: { body: '{' },
  schema: { body: '{}' },
  key: { headers: { 'idempotency-key': undefined } },
  tag: { headers: { 'if-match': undefined } },
} as const satisfies Record<string, Given>;

describe('a request is checked in the order of the contract', () => {
  const order = [
    ['path', 'not-found'],
    ['size', 'too-large'],
    ['media', 'unsupported-media-type'],
    ['json', 'malformed-json'],
    ['schema', 'invalid-input'],
    ['key', 'idempotency-key-missing'],
    ['tag', 'if-match-missing'],
  ] as const;

  test.each(order.map(([name, problem], index) => [name, problem, index] as const))(
    'what is wrong with the %s is said before what comes after it',
    (_, problem, index) => {
      // Everything from here on is wrong; of several bodies the first one stands.
      const rest = order.slice(index).map(([name]) => wrong[name] as Given);
      const headers = Object.assign({}, ...rest.map((one) => one.headers));
      const body = rest.find((one) => one.body !== undefined);
      const at = rest.find((one) => one.path !== undefined)?.path ?? path;
      const given = { ...(body ?? {}), path: at, headers };
      expect(read('countBatch', given)).toMatchObject({ problem });
    },
  );

  test('with nothing wrong it says who, what, which key and which version', () => {
    expect(read('countBatch', { path })).toMatchObject({
      operation: 'countBatch',
      actor: officer,
      params: { batchId: batch },
      ifMatch: 1,
      recordedAt: '2026-11-24T08:00:00.000Z',
      act: { by: officer, occurredAt: '2026-11-24T08:00:00.000Z' },
    });
  });
});

describe('a body', () => {
  test('is the same in base64', () => {
    const body = Buffer.from(JSON.stringify(routeOf('countBatch').example)).toString('base64');
    const plain = read('countBatch', { path });
    const sealed = read('countBatch', { path, body, base64: true });
    expect(sealed).toMatchObject({ body: (plain as { readonly body: unknown }).body });
    expect(sealed).toMatchObject({ bodyHash: (plain as { readonly bodyHash: string }).bodyHash });
  });

  test('counts in bytes, not in letters', () => {
    const khmer = 'ក'.repeat(90 * 1024);
    expect(read('countBatch', { path, body: JSON.stringify({ khmer }) })).toEqual({ problem: 'too-large' });
  });

  test('[ASVS-15.3.6] [ASVS-15.3.7] that is not there, not UTF-8, names a field twice or names the prototype is malformed', () => {
    const bytes = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString('base64');
    expect(read('countBatch', { path, body: undefined })).toEqual({ problem: 'malformed-json' });
    expect(read('countBatch', { path, body: bytes, base64: true })).toEqual({ problem: 'malformed-json' });
    for (const body of ['{"a":1,"a":1}', '{"a":1,"\\u0061":1}', '{"x":[{"__proto__":{}}]}'])
      expect(read('countBatch', { path, body }), body).toEqual({ problem: 'malformed-json' });
    expect(read('countBatch', { path, body: '{"a":{"b":1},"c":{"b":1}}' })).toMatchObject({ problem: 'invalid-input' });
  });

  test('with a list too long is answered for the list, not for each thing in it', () => {
    const needs = Array.from({ length: 500 }, () => 'canary');
    const answer = read('recordNeeds', { path: { caseId: batch }, body: JSON.stringify({ needs }) });
    expect(answer).toEqual({ problem: 'invalid-input', errors: [{ pointer: '/needs', code: 'too-big' }] });
  });

  test('has one hash for one meaning, and another for another operation, place or word', () => {
    const hash = (operation: string, given: Given) =>
      (read(operation, given) as { readonly bodyHash: string }).bodyHash;
    const one = hash('openPhase', { path: { caseId: batch }, body: '{"phase":"recovery"}' });
    expect(hash('openPhase', { path: { caseId: batch.toUpperCase() }, body: ' { "phase" : "recovery" } ' })).toBe(one);
    expect(hash('closePhase', { path: { caseId: batch }, body: '{"phase":"recovery"}' })).not.toBe(one);
    expect(hash('openPhase', { path: { caseId: batch }, body: '{"phase":"closure"}' })).not.toBe(one);
    expect(hash('openPhase', { path: { caseId: batch.replace('e', 'f') }, body: '{"phase":"recovery"}' })).not.toBe(
      one,
    );
  });
});

test('readings need no key, no version and no body; their query has its limits', () => {
  const bare = { headers: { 'idempotency-key': undefined, 'if-match': undefined }, body: undefined };
  expect(read('listBatches', bare)).toMatchObject({
    key: '',
    ifMatch: undefined,
    query: { limit: 50, closed: 'false' },
  });
  for (const query of [
    { limit: '0' },
    { limit: '101' },
    { limit: 'x' },
    { closed: 'perhaps' },
    { cursor: 'x'.repeat(2001) },
  ])
    expect(read('listBatches', { ...bare, query }), JSON.stringify(query)).toMatchObject({ problem: 'invalid-input' });
});
