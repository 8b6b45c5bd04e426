import { createSecretKey } from 'node:crypto';
import { codeHash, entryCode, isCode } from '@homeward/vault/entry-code';
import { describe, expect, test } from 'vitest';

const key = createSecretKey(Buffer.alloc(32, 7));
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code of one opening', () => {
  test('is eight letters that nobody mistakes, in two parts, the same for the same opening and another for any other', () => {
    const codes = Array.from({ length: 300 }, (_none, n) => entryCode(key, `opening-${n}`));
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(300);
    expect(new Set(codes.join('').replaceAll('-', ''))).toEqual(new Set(letters));
    expect(entryCode(key, 'opening-1')).toBe(codes[1]);
    expect(entryCode(createSecretKey(Buffer.alloc(32, 8)), 'opening-1')).not.toBe(codes[1]);
  });

  test('stays what it is: a code that was read aloud before a deployment is still the person’s', () => {
    expect(entryCode(key, 'opening-1')).toBe('4YGK-T254');
  });

  test('[ASVS-11.4.2] is known again however it was written down, and by its slow hash alone', async () => {
    const kept = await codeHash('0A1B-CD3E', 'opening-1');
    expect(kept).toMatch(/^[\w-]{43}$/);
    for (const said of ['0A1B-CD3E', '0a1bcd3e', ' 0A 1B-CD3E ', 'OAIB-CD3E', 'oalb-cd3e'])
      expect(await isCode(said, 'opening-1', kept), said).toBe(true);
    for (const said of ['0A1B-CD3F', '', '0A1B-CD3', '0A1B-CD3EE'])
      expect(await isCode(said, 'opening-1', kept)).toBe(false);
    expect(await isCode('0A1B-CD3E', 'opening-2', kept)).toBe(false);
    expect(await isCode('0A1B-CD3E', 'opening-1', kept.slice(1))).toBe(false);
  });
});
