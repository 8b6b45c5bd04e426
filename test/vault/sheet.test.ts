import { createHash } from 'node:crypto';
import { newSalt, sheetHash } from '@homeward/vault/sheet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const salt = Buffer.alloc(32, 7).toString('base64url');

function expected(text: string): string {
  return createHash('sha256').update(Buffer.alloc(32, 7)).update(text, 'utf8').digest('hex');
}

describe('the hash of a handover sheet', () => {
  it('is SHA-256 of the salt and the canonical JSON: the example of RFC 8785, 3.2.2', () => {
    const sheet = {
      numbers: JSON.parse('[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]'),
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    const canonical = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
    expect(sheetHash(salt, sheet)).toBe(expected(canonical));
  });

  it('sorts names by UTF-16 code units: the example of RFC 8785, 3.2.3', () => {
    const sheet = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const names = ['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const values = [
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ];
    const canonical = `{${names.map((name, n) => `"${name}":"${values[n]}"`).join(',')}}`;
    expect(sheetHash(salt, sheet)).toBe(expected(canonical));
  });

  it('Standards 7.3: does not depend on the order in which a side wrote the sheet', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (sheet) => {
        const turned = Object.fromEntries(Object.entries(sheet).reverse());
        expect(sheetHash(salt, turned as never)).toBe(sheetHash(salt, sheet as never));
      }),
    );
  });

  it('Standards 7.3: another word, another list order or another salt is another hash', () => {
    const hash = sheetHash(salt, { names: ['Sok', 'Dara'] });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(sheetHash(salt, { names: ['Dara', 'Sok'] })).not.toBe(hash);
    expect(sheetHash(salt, { names: ['Sok', 'Dare'] })).not.toBe(hash);
    expect(sheetHash(newSalt(), { names: ['Sok', 'Dara'] })).not.toBe(hash);
  });

  it('leaves out what is undefined and refuses what is no JSON or no salt', () => {
    expect(sheetHash(salt, { a: undefined, b: 1 })).toBe(sheetHash(salt, { b: 1 }));
    for (const sheet of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }]) {
      expect(() => sheetHash(salt, sheet)).toThrow(TypeError);
    }
    for (const bad of ['', 'short', `${salt}A`, `${salt}=`]) {
      expect(() => sheetHash(bad, 'x')).toThrow(TypeError);
    }
  });

  it('[ASVS-11.5.1] a salt is 32 fresh bytes', () => {
    const salts = Array.from({ length: 100 }, newSalt);
    expect(new Set(salts).size).toBe(100);
    expect(salts.every((text) => Buffer.from(text, 'base64url').length === 32)).toBe(true);
  });
});
