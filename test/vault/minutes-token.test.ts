import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { joseSignature, type KeySet, signToken, verifyToken } from '../../packages/vault/src/minutes-token.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const setOf = (key: typeof pair.publicKey, kid = 'key-1'): KeySet => ({
  keys: [{ ...createPublicKey(key.export({ format: 'pem', type: 'spki' })).export({ format: 'jwk' }), kid } as never],
});
const signer = {
  sign: async (text: string) => sign('sha256', Buffer.from(text), pair.privateKey).toString('base64url'),
  publicKey: async () => '',
};
const said = { says: 'homeward-minutes', edition: 1, handover: 'x' };
const keys = setOf(pair.publicKey);

describe('A signature of minutes', () => {
  test('is checked with the public key alone, and says what was signed', async () => {
    const token = await signToken(signer, 'key-1', said);
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
    expect(await verifyToken(token, keys)).toEqual({ valid: true, kid: 'key-1', said });
  });

  test('is one of JOSE whatever KMS gives: a thousand signatures, with high bits and short numbers among them', () => {
    const lengths = new Set<number>();
    for (let n = 0; n < 1000; n += 1) {
      const text = Buffer.from(String(n));
      const der = sign('sha256', text, pair.privateKey);
      lengths.add(der.length);
      const raw = joseSignature(der);
      expect(raw).toHaveLength(64);
      expect(verify('sha256', text, { key: pair.publicKey, dsaEncoding: 'ieee-p1363' }, raw)).toBe(true);
    }
    expect(lengths.size).toBeGreaterThan(2);
  });

  test('says in its header what it is, so that nothing else that the same key signed passes for minutes', async () => {
    const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signedAs = async (header: object) => {
      const signing = `${text(header)}.${text(said)}`;
      const der = Buffer.from(await signer.sign(signing), 'base64url');
      return verifyToken(`${signing}.${joseSignature(der).toString('base64url')}`, keys);
    };
    const [ours = ''] = (await signToken(signer, 'key-1', said)).split('.');
    const header = { alg: 'ES256', kid: 'key-1', typ: 'homeward-minutes+jws' };
    expect(JSON.parse(Buffer.from(ours, 'base64url').toString())).toEqual(header);
    expect((await signedAs(header)).valid).toBe(true);
    const unreadable = { valid: false, because: 'unreadable' };
    expect(await signedAs({ ...header, typ: 'JWT' })).toEqual(unreadable);
    expect(await signedAs({ ...header, typ: undefined })).toEqual(unreadable);
    expect(await signedAs({ ...header, kid: 7 })).toEqual(unreadable);
    expect(await signedAs({ ...header, alg: 'ES384' })).toEqual({ valid: false, because: 'wrong-signature' });
  });

  test('with any letter changed, under another key, or of another kind is none', async () => {
    const token = await signToken(signer, 'key-1', said);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const turned = (text: string) => `${text.slice(0, 5)}${text[5] === 'A' ? 'B' : 'A'}${text.slice(6)}`;
    const because = async (one: string, set = keys) => {
      const found = await verifyToken(one, set);
      return found.valid ? 'valid' : found.because;
    };
    expect(await because(`${header}.${turned(payload)}.${signature}`)).toBe('wrong-signature');
    expect(await because(`${header}.${payload}.${turned(signature)}`)).toBe('wrong-signature');
    expect(await because(token, setOf(other.publicKey))).toBe('wrong-signature');
    expect(await because(token, setOf(pair.publicKey, 'key-2'))).toBe('unknown-key');
    for (const wrong of ['', 'a.b.c', 'hello', `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`])
      expect(await because(wrong)).toBe('unreadable');
  });
});
