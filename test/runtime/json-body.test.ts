import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonBody } from '../../packages/runtime/src/json-body.ts';

const read = (text: string) => jsonBody(new TextEncoder().encode(text));

describe('A body of JSON', () => {
  test('is read as what it says, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text) as unknown;
        fc.pre(!text.includes('__proto__'));
        expect(read(text)).toEqual({ value });
      }),
    );
  });

  test('is none where it is cut, no UTF-8, or no JSON', () => {
    expect([read('{'), read(''), read('{a:1}')]).toEqual([undefined, undefined, undefined]);
    expect(jsonBody(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
  });

  test('is none where a name stands twice in one object, also written in other signs; the same name in two objects is well', () => {
    for (const text of ['{"a":1,"a":2}', '{"b":{"a":1,"a":2}}', '[{"a":1,"b":{},"a":2}]', '{"a":1,"\\u0061":2}'])
      expect(read(text), text).toBeUndefined();
    for (const text of ['{"a":{"a":1},"b":{"a":2}}', '[{"a":1},{"a":2}]', '{"a":{},"b":"a"}', '{"a":"a","b":"a:{"}'])
      expect(read(text), text).toEqual({ value: JSON.parse(text) });
  });

  test('is read past quotes and braces within a text', () => {
    for (const value of [
      { 'a"b': 1, a: 2 },
      { a: '}', b: '{"b":1' },
      { 'a\\': 1, 'a\\"': 2, b: '\\\\"x' },
    ])
      expect(read(JSON.stringify(value))).toEqual({ value });
    expect(read('{"a\\"b\\"c":1,"a\\"b\\"c":2}')).toBeUndefined();
  });

  test('is none where it names what programs take for machinery', () => {
    expect([read('{"__proto__":1}'), read('{"a":{"__proto__":{}}}')]).toEqual([undefined, undefined]);
    expect(read('{"a":"__proto__"}')).toEqual({ value: { a: '__proto__' } });
  });
});
