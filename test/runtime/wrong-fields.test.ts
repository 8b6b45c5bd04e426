import type { Actor } from '@homeward/domain/people/actor';
import { attemptOf, requestOf } from '@homeward/runtime/request';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { eventOf, foundOf, type Given } from './events.ts';

const officer: Actor = { id: 'officer', role: 'intake', organisation: 'demo-centre', country: 'KH', desk: 'transit' };
const batchId = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';
const path = { batchId };

/** What is told of a body that a schema refuses. */
function told(schema: z.ZodType, body: unknown) {
  const given = { path, body: JSON.stringify(body) };
  const { route, params } = foundOf('countBatch', given);
  return requestOf({ route: { ...route, body: schema }, params }, eventOf('countBatch', given), { actor: officer });
}

const wrong = (...errors: readonly object[]) => ({ problem: 'invalid-input', errors });

describe('what is told of a wrong field', () => {
  test.each(['empty', 'medical-apart', 'not-of-this-case'])('is our own code where the schema has one: %s', (code) => {
    expect(
      told(
        z.string().refine(() => false, code),
        'x',
      ),
    ).toEqual(wrong({ pointer: '', code }));
  });

  test.each(['No name is told', 'so it is', 'Empty', 'empty-', '-empty', 'empty--apart', 'empty-2', '2-empty', ''])(
    'is never the text of a message: "%s"',
    (message) => {
      const never = z.string().refine(() => false, { error: () => message });
      expect(told(never, 'x')).toEqual(wrong({ pointer: '', code: 'custom' }));
    },
  );

  test('is the kind of fault, in words with hyphens, where the schema has no code', () => {
    expect(told(z.strictObject({ a: z.string().max(1) }), { a: 'long', b: 1 })).toEqual(
      wrong({ pointer: '/a', code: 'too-big' }, { pointer: '', code: 'unrecognized-keys' }),
    );
  });

  test('points at it as RFC 6901 says, with every step of the way', () => {
    const numbers = z.record(z.string(), z.array(z.number()));
    const pointers = ['/a~1b/0', '/c~0d/1', '/~01/0', '/~1~1~0~0/0'];
    expect(told(numbers, { 'a/b': ['x'], 'c~d': [1, 'x'], '~1': ['x'], '//~~': ['x'] })).toEqual(
      wrong(...pointers.map((pointer) => ({ pointer, code: 'invalid-type' }))),
    );
  });
});

describe('a body of exactly 256 KiB', () => {
  const most = 256 * 1024;
  const text = (length: number) => JSON.stringify('x'.repeat(length - 2));

  test('is taken, and one more byte is too large', () => {
    const problem = (length: number) => told(z.never(), JSON.parse(text(length)));
    expect(problem(most)).toMatchObject({ problem: 'invalid-input' });
    expect(problem(most + 1)).toEqual({ problem: 'too-large' });
  });

  test('is measured as it is read: base64 is longer on its way', () => {
    const read = (length: number) => {
      const given = { path, body: Buffer.from(text(length)).toString('base64'), base64: true };
      return requestOf(foundOf('countBatch', given), eventOf('countBatch', given), { actor: officer });
    };
    expect(read(most)).toMatchObject({ problem: 'invalid-input' });
    expect(read(most + 1)).toEqual({ problem: 'too-large' });
  });
});

describe('a request that was refused, as it is written down', () => {
  const key = '0199A7E2-8C00-7A10-9C11-0A3F5B2C4D5F';
  const attempt = (given: Given) => attemptOf(foundOf('countBatch', given), eventOf('countBatch', given), officer);
  const plate = { operation: 'countBatch', actor: officer, recordedAt: '2026-11-24T08:00:00.000Z', ifMatch: undefined };

  test('says which operation, on what, by whom, when and under which key', () => {
    const known = attempt({ path: { batchId: batchId.toUpperCase() }, headers: { 'idempotency-key': key } });
    expect(known).toMatchObject({ ...plate, params: path, key: key.toLowerCase(), act: { by: officer } });
  });

  test('says nothing of its body: two with another one are the same', () => {
    const hash = (body: string) => attempt({ path, body }).bodyHash;
    expect(hash('{"a":1}')).toBe(hash('{'));
    expect(attempt({ path: { batchId: key } }).bodyHash).not.toBe(hash('{'));
  });

  test('without an id or a key that can be read stands under the gateway’s own id', () => {
    for (const wrongKey of [undefined, 'x'])
      expect(attempt({ path: { batchId: 'x' }, headers: { 'idempotency-key': wrongKey } })).toMatchObject({
        ...plate,
        params: {},
        key: 'request-1',
      });
  });
});
