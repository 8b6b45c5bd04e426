import { createSecretKey, randomBytes } from 'node:crypto';
import { open, type SealedPlace, seal } from '@homeward/vault/sealing';
import fc from 'fast-check';
import { CompactEncrypt } from 'jose';
import { describe, expect, it } from 'vitest';

const SWAPS = process.env['PROOF'] === '1' ? 10_000 : 1_000;
const key = createSecretKey(randomBytes(32));
const other = createSecretKey(randomBytes(32));
const id = fc.uuid({ version: 7 });
const place = fc.record({
  thing: fc.tuple(fc.constantFrom('arrival', 'case', 'disclosure'), id).map(thingOf),
  section: fc.constantFrom('identity', 'story', 'medical', 'hiv'),
  version: fc.integer({ min: 1, max: 1_000 }),
});
const home: SealedPlace = { thing: 'case:01', section: 'identity', version: 1 };

function thingOf([kind, name]: [string, string]): SealedPlace['thing'] {
  return `${kind}:${name}` as SealedPlace['thing'];
}

/** One bit of one part (iv, ciphertext or tag), flipped in the bytes. */
function flipBit(jwe: string, part: number, at: number): string {
  const parts = jwe.split('.');
  const bytes = Buffer.from(parts[part] ?? '', 'base64url');
  const bit = at % (bytes.length * 8);
  bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  parts[part] = bytes.toString('base64url');
  return parts.join('.');
}

describe('a sealed section', () => {
  it('Standards 6.3(d): any JSON comes back as it was, at its own place under its own key', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.jsonValue(), async (at, content) => {
        const back = await open(key, await seal(key, at, content as never), at);
        expect(back).toEqual(JSON.parse(JSON.stringify(content)));
      }),
    );
  });

  it(`Standards 6.3(d): ${SWAPS} swaps of thing, section, version, key or one bit never open`, async () => {
    const swap = fc.oneof(
      place.map((to) => ({ type: 'place', to }) as const),
      fc
        .constantFrom('thing', 'section', 'version')
        .chain((field) => place.map((to) => ({ type: 'field', field: field as keyof SealedPlace, to }) as const)),
      fc.constant({ type: 'key' } as const),
      fc.record({ type: fc.constant('bit' as const), part: fc.constantFrom(2, 3, 4), at: fc.nat() }),
      fc.record({ type: fc.constant('header' as const), to: place }),
    );
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(place, fc.jsonValue(), swap, async (at, content, change) => {
        const jwe = await seal(key, at, content as never);
        const attempt = await attemptOf(jwe, at, change);
        if (attempt === undefined) return fc.pre(false);
        seen.set(change.type, (seen.get(change.type) ?? 0) + 1);
        await expect(open(attempt.key, attempt.jwe, attempt.at)).rejects.toMatchObject({
          name: 'VaultError',
          code: attempt.code,
        });
      }),
      { numRuns: SWAPS },
    );
    expect([...seen.keys()].sort()).toEqual(['bit', 'field', 'header', 'key', 'place']);

    async function attemptOf(jwe: string, at: SealedPlace, change: Swap) {
      switch (change.type) {
        case 'key':
          return { key: other, jwe, at, code: 'wrong-key' };
        case 'bit':
          return { key, jwe: flipBit(jwe, change.part, change.at), at, code: 'wrong-key' };
        case 'place':
          return same(at, change.to) ? undefined : { key, jwe, at: change.to, code: 'wrong-place' };
        case 'field': {
          const to = { ...at, [change.field]: change.to[change.field] };
          return same(at, to) ? undefined : { key, jwe, at: to, code: 'wrong-place' };
        }
        case 'header': {
          if (same(at, change.to)) return undefined;
          const [header] = (await seal(other, change.to, null)).split('.');
          const forged = [header, ...jwe.split('.').slice(1)].join('.');
          return { key, jwe: forged, at: change.to, code: 'wrong-key' };
        }
      }
    }
    type Swap = typeof swap extends fc.Arbitrary<infer T> ? T : never;
    function same(a: SealedPlace, b: SealedPlace): boolean {
      return a.thing === b.thing && a.section === b.section && a.version === b.version;
    }
  }, 120_000);

  it('opens in one spelling only: every other last character is refused', async () => {
    const jwe = await seal(key, home, 'x');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ';
    for (const letter of alphabet.replace(jwe.slice(-1), '')) {
      await expect(open(key, jwe.slice(0, -1) + letter, home)).rejects.toMatchObject({ name: 'VaultError' });
    }
    await expect(open(key, `${jwe}\n`, home)).rejects.toMatchObject({ code: 'not-sealed' });
  });

  it('Standards 6.3(d): shows no piece of its content, in text, base64 or hex', async () => {
    const words = fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(words, async (name) => {
        const jwe = await seal(key, home, { name });
        const bytes = Buffer.concat(jwe.split('.').map((part) => Buffer.from(part, 'base64url')));
        expect(jwe).not.toContain(name);
        expect(bytes.includes(Buffer.from(name))).toBe(false);
        expect(jwe).not.toContain(Buffer.from(name).toString('base64url').slice(0, 8));
        expect(jwe).not.toContain(Buffer.from(name).toString('hex'));
      }),
    );
  });

  it('Standards 6.3(d): is equally long for a short and a long name of one block', async () => {
    const [short, long, longer] = await Promise.all(
      [1, 50, 60].map((length) => seal(key, home, { name: 'n'.repeat(length) })),
    );
    expect(short?.length).toBe(long?.length);
    expect(longer?.length).toBeGreaterThan(long?.length ?? 0);
    const sealed = Buffer.from(long?.split('.')[3] ?? '', 'base64url');
    expect(sealed.length).toBe(64);
  });

  it('seals the same content to different bytes each time', async () => {
    expect(await seal(key, home, 'same')).not.toBe(await seal(key, home, 'same'));
  });

  it.each(['', 'x', '....', 'a.b.c', 'eyJhbGciOiJkaXIifQ....', '\u0000.\u202e', '[]'.repeat(9)])(
    'what is no sealed section is named so: %j',
    async (text) => {
      await expect(open(key, text, home)).rejects.toMatchObject({ name: 'VaultError' });
    },
  );

  it('[ASVS-11.3.2] a JWE of another algorithm is not ours, even under the right key and place', async () => {
    const jwe = await new CompactEncrypt(Buffer.from('{}'))
      .setProtectedHeader({ alg: 'A256GCMKW', enc: 'A256GCM', ...home })
      .encrypt(key);
    await expect(open(key, jwe, home)).rejects.toMatchObject({ code: 'not-sealed' });
  });
});
