import type { Actor } from '@homeward/domain/people/actor';
import { requestOf } from '@homeward/runtime/request';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventOf, foundOf, type Given } from './events.ts';

const officer: Actor = { id: 'officer', role: 'intake', organisation: 'demo-centre', country: 'KH', desk: 'transit' };
const batchId = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';

function read(operation: string, given: Given) {
  return requestOf(foundOf(operation, given), eventOf(operation, given), { actor: officer });
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Place = readonly (string | number)[];

/** Where each single value of a body stands, however deep. */
function leavesOf(value: Json, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...at, name]));
}

/** Where each list of a body stands that has anything in it. */
function listsOf(value: Json, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) => listsOf(part, [...at, name]));
  return Array.isArray(value) && value.length > 0 ? [at, ...inner] : inner;
}

function valueAt(value: Json, place: Place): Json {
  return place.reduce<Json>((part, name) => (part as Readonly<Record<string, Json>>)[name] as Json, value);
}

function withAnother(value: Json, [name, ...rest]: Place, other: Json): Json {
  if (name === undefined) return other;
  const inner = withAnother((value as Readonly<Record<string, Json>>)[name] as Json, rest, other);
  if (Array.isArray(value)) return value.map((part, index) => (index === Number(name) ? inner : part));
  return { ...(value as Readonly<Record<string, Json>>), [name]: inner };
}

/** Other values that may stand in the same place: the schema says which of them it takes. */
function othersFor(value: Json): readonly Json[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  return typeof value === 'string' ? [`${value}a`, `${value}1`, value.slice(1), 'no', 'unknown', 'male', 'women'] : [];
}

/** Every operation with a body, and its example. */
const acts = (await import('@homeward/api/routes')).routes
  .filter(({ body, example }) => body !== undefined && example !== undefined)
  .map(({ operationId, path, example }) => ({ operationId, path, example: example as Json }));

function pathOf(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, batchId]));
}

function hashOf(operation: string, path: string, body: Json): string | undefined {
  const request = read(operation, { path: pathOf(path), body: JSON.stringify(body) });
  return 'bodyHash' in request ? request.bodyHash : undefined;
}

describe('the hash of a body', () => {
  test('is another one for every single value that is another, however deep it stands, at every operation', () => {
    let tried = 0;
    const same: string[] = [];
    for (const { operationId, path, example } of acts) {
      const hash = hashOf(operationId, path, example);
      for (const place of leavesOf(example)) {
        const value = valueAt(example, place);
        for (const other of othersFor(value).filter((one) => one !== value)) {
          const changed = hashOf(operationId, path, withAnother(example, place, other));
          if (changed === undefined) continue;
          tried += 1;
          if (changed === hash) same.push(`${operationId} /${place.join('/')} ${JSON.stringify(other)}`);
        }
      }
    }
    expect(same).toEqual([]);
    // A schema that takes no other value anywhere would make this test say nothing.
    expect(tried).toBeGreaterThan(acts.length);
  });

  test('is another one when a list has one entry less, or its entries in another order', () => {
    let tried = 0;
    for (const { operationId, path, example } of acts) {
      const hash = hashOf(operationId, path, example);
      for (const place of listsOf(example)) {
        const list = valueAt(example, place) as readonly Json[];
        for (const other of [list.slice(1), ...(list.length > 1 ? [list.toReversed()] : [])]) {
          const changed = hashOf(operationId, path, withAnother(example, place, other));
          if (changed === undefined) continue;
          tried += 1;
          expect(changed, `${operationId} /${place.join('/')}`).not.toBe(hash);
        }
      }
    }
    expect(tried).toBeGreaterThan(20);
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '*',
    '"x"',
    'W/"3"',
    '"3',
    '3"',
    '3',
    '""',
    '"-1"',
    '"1.0"',
    '"1", "2"',
    '" 1"',
    '"0x1"',
    '"1e3"',
    '"01"',
    '"00"',
    '"007"',
  ),
  fc.bigInt({ min: 1_000_000_000n, max: 10n ** 20n }).map((far) => `"${far}"`),
);

describe('If-Match', () => {
  const path = { batchId };

  test('is the very number between its quotes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (version) => {
        expect(read('countBatch', { path, headers: { 'if-match': `"${version}"` } })).toMatchObject({
          ifMatch: version,
        });
      }),
    );
  });

  test('that is weak, a star, a list, without quotes or no number is refused, never taken for none', () => {
    fc.assert(
      fc.property(texts, (tag) => {
        fc.pre(!/^"(0|[1-9]\d{0,8})"$/.test(tag));
        expect(read('countBatch', { path, headers: { 'if-match': tag } })).toEqual({
          problem: 'invalid-input',
          errors: [{ pointer: '', code: 'if-match' }],
        });
      }),
    );
  });

  test('of a creation is no part of the request: its key says which record it is', () => {
    expect(read('logBatch', { headers: { 'if-match': '"7"' } })).toMatchObject({ ifMatch: undefined });
  });
});

describe('Idempotency-Key', () => {
  const path = { batchId };

  test('is the same key in capitals, and another key for any other id', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.uuid({ version: 7 }), (one, other) => {
        const keyOf = (key: string) => read('countBatch', { path, headers: { 'idempotency-key': key } });
        expect(keyOf(one.toUpperCase())).toMatchObject({ key: one });
        expect(keyOf(other)).toMatchObject({ key: other });
      }),
    );
  });

  const otherIds = fc.oneof(
    ...([1, 2, 3, 4, 5, 6, 8] as const).map((version) => fc.uuid({ version })),
    fc.constantFrom('00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
  );

  test('that is no UUIDv7 is refused and not said again: not one by chance alone, nor the nil or the max one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), otherIds), (key) => {
        expect(read('countBatch', { path, headers: { 'idempotency-key': key } })).toEqual({
          problem: 'invalid-input',
          errors: [{ pointer: '', code: 'idempotency-key' }],
        });
      }),
    );
  });
});
