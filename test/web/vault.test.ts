import 'fake-indexeddb/auto';
import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type DeviceDb, openDatabase } from '../../packages/web/src/device/database.ts';
import { seal, unseal } from '../../packages/web/src/device/sealing.ts';
import { makeVault, openVault, vaultsOf } from '../../packages/web/src/device/vault.ts';
import { hardness, type Opener } from '../../packages/web/src/device/wraps.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
const recovery = { kid: 'here', jwk: publicKey.export({ format: 'jwk' }) };
const words = (text: string): Opener => ({ type: 'passphrase', words: text });
const right = words('ស្រូវ ទឹក ដី ថ្ងៃ');
const wrong = words('nobody knows it');

/** The officer's passkey, which gives its secret at once: nobody has to reckon a passphrase where another way in would show the same. */
const passkey = (secretFor = () => Promise.resolve(new Uint8Array(32).fill(7))): Opener => ({
  type: 'passkey',
  credential: new Uint8Array([1]),
  secretFor,
});

let db: DeviceDb;
let subject = '';
let made = 0;

beforeEach(async () => {
  db = await openDatabase();
  made += 1;
  subject = `officer-${made}`;
});

const make = (opener = right) => makeVault(db, { subject, role: 'intake', opener, recovery });

describe('a vault', () => {
  test('opens by its words, typed with other code points of the same letters too, and by no others', async () => {
    const { key } = await make(words('Café ﬁve words'));
    const sealed = await seal(key, 'here', { name: 'Somebody' });
    const tried = await openVault(db, subject, words(' Cafe\u0301 five words '));
    expect(tried.type).toBe('open');
    if (tried.type === 'open') expect(await unseal(tried.unlocked.key, 'here', sealed)).toEqual({ name: 'Somebody' });
    expect(await openVault(db, subject, wrong)).toEqual({ type: 'wrong', left: 4 });
  });

  test('keeps a key that cannot be taken out of the browser, and what it seals opens in its own place only', async () => {
    const { key } = await make(passkey());
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    const sealed = await seal(key, 'queue:one', 'words');
    await expect(unseal(key, 'queue:two', sealed)).rejects.toThrow();
    const bent = new Uint8Array(sealed.data.slice(0));
    bent[0] = (bent[0] ?? 0) ^ 1;
    await expect(unseal(key, 'queue:one', { ...sealed, data: bent.buffer })).rejects.toThrow();
  });

  test('a right try begins the count anew; the fifth wrong one in a row destroys the way in, and the right words open nothing more', async () => {
    await make();
    expect(await openVault(db, subject, wrong)).toEqual({ type: 'wrong', left: 4 });
    expect((await openVault(db, subject, right)).type).toBe('open');
    for (const left of [4, 3, 2, 1]) expect(await openVault(db, subject, wrong)).toEqual({ type: 'wrong', left });
    expect(await openVault(db, subject, wrong)).toEqual({ type: 'destroyed' });
    expect(await openVault(db, subject, right)).toEqual({ type: 'destroyed' });
    const vault = (await vaultsOf(db)).find((one) => one.subject === subject);
    expect(Object.keys(vault?.wraps ?? {})).toEqual(['recovery']);
  });

  test('tries made at once in several tabs are all counted', async () => {
    // Words never open what a passkey closed: each is a wrong try, counted before it is made.
    await make(passkey());
    const tried = await Promise.all(Array.from({ length: 5 }, () => openVault(db, subject, wrong)));
    expect(tried.filter(({ type }) => type === 'destroyed')).toHaveLength(1);
    expect((await openVault(db, subject, right)).type).toBe('destroyed');
  });

  test('a passkey that is put away spends no try', async () => {
    await make(passkey());
    const away = passkey(() => Promise.reject(new Error('put away')));
    for (let time = 0; time < 7; time += 1) expect((await openVault(db, subject, away)).type).toBe('wrong');
    expect((await openVault(db, subject, passkey())).type).toBe('open');
  });

  test('the recovery key gives back the same key, and names the device', async () => {
    const { vault, key } = await make(passkey());
    const sealed = await seal(key, 'here', 'words');
    const how = { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    const opened = privateDecrypt(how, vault.wraps.recovery.data);
    expect(opened.subarray(32).toString('hex')).toBe(vault.device.replaceAll('-', ''));
    const again = await crypto.subtle.importKey('raw', opened.subarray(0, 32), 'AES-GCM', false, ['decrypt']);
    expect(await unseal(again, 'here', sealed)).toBe('words');
  });
});

test('a passphrase costs 64 MiB and three passes a guess, by an Argon2id that agrees with the reference', async () => {
  const { argon2id } = await import('hash-wasm');
  expect(hardness).toEqual({ memorySize: 65_536, iterations: 3, parallelism: 1, hashLength: 32 });
  const asked = { password: 'password', salt: 'somesalt', iterations: 2, parallelism: 1, memorySize: 65_536 } as const;
  // From test.c of the reference implementation (phc-winner-argon2), version 0x13.
  expect(await argon2id({ ...asked, hashLength: 32, outputType: 'hex' })).toBe(
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  );
});
