import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@homeward/vault/canonical-json';
import { signToken } from '@homeward/vault/minutes-token';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyMinutes } from '../../scripts/verify-minutes/verify-minutes.ts';
import { calledVerb } from './called-verb.ts';

const folder = mkdtempSync(join(tmpdir(), 'homeward-minutes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = {
  sign: async (text: string) => sign('sha256', Buffer.from(text), pair.privateKey).toString('base64url'),
  publicKey: async () => '',
};
const minutes = { edition: 2, handover: 'one', items: [] };
const hash = createHash('sha256').update(canonicalJson(minutes)).digest('hex');
const said = {
  says: 'homeward-minutes',
  handover: '0199a7e2-8c03-7a10-9c11-0a3f5b2c4d61',
  edition: 2,
  minutes: hash,
  from: 'KH',
  to: 'VN',
  sender: 'unit-kh',
  receiver: 'unit-vn',
  at: '2026-03-02T05:00:00Z',
};
const token = await signToken(signer, 'key-1', said);

function kept(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const keys = kept(
  'keys.json',
  JSON.stringify({ keys: [{ ...pair.publicKey.export({ format: 'jwk' }), kid: 'key-1' }] }),
);
const verify = (file: string, ...more: readonly string[]) => calledVerb(verifyMinutes, [file, '--keys', keys, ...more]);

describe('npm run verify-minutes', () => {
  test('says of the text of a QR code who signed it and when, with no network', async () => {
    const { code, printed } = await verify(kept('qr.txt', `${token}\n`));
    expect(code).toBe(0);
    expect(printed).toContain('given by unit-kh (KH), taken over by unit-vn (VN), on 2026-03-02T05:00:00Z');
    expect(printed.trimEnd().split('\n').at(-1)).toBe('valid: yes');
  });

  test('holds minutes in a file against what was signed', async () => {
    const file = (of: object) => kept('minutes.json', JSON.stringify({ hash, minutes: of, signature: token }));
    expect((await verify(file(minutes))).printed).toContain('valid: yes');
    const changed = await verify(file({ ...minutes, edition: 1 }), '--json');
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.printed)).toMatchObject({
      valid: false,
      because: expect.stringContaining('not the signed'),
    });
  });

  test('a forged, a foreign or an unreadable one is not valid, and says why', async () => {
    const forged = `${token.slice(0, -4)}AAAA`;
    const foreign = await signToken(signer, 'key-9', said);
    const other = await signToken(signer, 'key-1', { says: 'something-else' });
    const told = async (text: string) => {
      const { code, printed } = await verify(kept('other.txt', text));
      return [code, printed.trimEnd().split('\n').at(-1)];
    };
    expect(await told(forged)).toEqual([1, 'valid: no, the signature does not fit what it says']);
    expect(await told(foreign)).toEqual([1, 'valid: no, it was signed by a key that the app does not know']);
    expect(await told('nothing')).toEqual([1, 'valid: no, this is no signature of minutes']);
    expect(await told(other)).toEqual([1, 'valid: no, it does not speak of minutes']);
  });

  test('a file that is not there, or holds something else, is named in a sentence', async () => {
    const missing = await verify(join(folder, 'nowhere'));
    expect([missing.code, missing.printed]).toEqual([1, expect.stringContaining('There is no file')]);
    const wrong = await verify(kept('wrong.json', '{"minutes":{}}'));
    expect([wrong.code, wrong.printed]).toEqual([1, expect.stringContaining('holds neither')]);
  });
});
