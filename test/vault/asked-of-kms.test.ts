import { createSecretKey } from 'node:crypto';
import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, GenerateMacCommand } from '@aws-sdk/client-kms';
import { unwrapArrivalKey } from '@homeward/vault/arrival-key';
import { canonicalJson } from '@homeward/vault/canonical-json';
import { newCaseKey } from '@homeward/vault/case-key';
import { type KeyContext, subjectOf } from '@homeward/vault/key-row';
import { open, seal } from '@homeward/vault/sealing';
import { sheetHash } from '@homeward/vault/sheet';
import { VaultError } from '@homeward/vault/vault-error';
import { describe, expect, test } from 'vitest';
import { decrypt, encrypt, generateDataKey, generateMac } from '../../packages/vault/src/ask-kms.ts';
import { cacheName } from '../../packages/vault/src/new-key.ts';
import { ARNS, denied, MAC_ARN, newFakeKms } from './fake-kms.ts';

const context = { desk: 'casework', country: 'KH', case: 'case-1' } as const;
const place = { thing: 'case:1', section: 'identity', version: 1 } as const;
const [unpadded, loose] = [Buffer.alloc(40, 1).toString('base64').replaceAll('=', ''), 'AQ=='.replace('Q', 'R')];

describe('what is asked of KMS', () => {
  test('[ASVS-11.3.2] is a key of 256 bits, wrapped and unwrapped in its context, and a MAC of SHA-256', async () => {
    const { vaultOf, mock } = newFakeKms();
    const vault = vaultOf('casework', 'KH');
    const { plain, wrapped } = await generateDataKey(vault, context);
    expect(Buffer.from(await decrypt(vault, context, wrapped))).toEqual(Buffer.from(plain));
    await encrypt(vault, context, plain);
    await generateMac(vault, 'label');
    const asked = { KeyId: ARNS.KH, EncryptionContext: context };
    expect(mock.commandCalls(GenerateDataKeyCommand)[0]?.args[0].input).toEqual({ ...asked, KeySpec: 'AES_256' });
    expect(mock.commandCalls(DecryptCommand)[0]?.args[0].input).toMatchObject(asked);
    expect(mock.commandCalls(EncryptCommand)[0]?.args[0].input).toEqual({ ...asked, Plaintext: plain });
    expect(mock.commandCalls(GenerateMacCommand)[0]?.args[0].input).toEqual({
      KeyId: MAC_ARN,
      Message: Buffer.from('label'),
      MacAlgorithm: 'HMAC_SHA_256',
    });
  });

  test('a spelling of wrapped bytes that is not the one we write, and none at all, is refused unasked', async () => {
    const { vaultOf, mock } = newFakeKms();
    for (const wrapped of ['', unpadded, loose, '!'])
      await expect(decrypt(vaultOf('casework', 'KH'), context, wrapped)).rejects.toMatchObject({ code: 'wrong-key' });
    expect(mock.calls()).toEqual([]);
  });

  test('while a country moves to another key, a row under the one before opens with that one, and with no third', async () => {
    const { vaultOf, mock } = newFakeKms();
    const before = vaultOf('casework', 'KH');
    const { plain, wrapped } = await generateDataKey(before, context);
    const moved = { ...before, keys: { ...ARNS, KH: ARNS.TH }, before: { KH: ARNS.KH } };
    expect(Buffer.from(await decrypt(moved, context, wrapped))).toEqual(Buffer.from(plain));
    const keys = () => mock.commandCalls(DecryptCommand).map(({ args }) => args[0].input.KeyId);
    expect(keys()).toEqual([ARNS.TH, ARNS.KH]);
    const elsewhere = { ...moved, before: { KH: ARNS.VN } };
    await expect(decrypt(elsewhere, context, wrapped)).rejects.toMatchObject({ code: 'wrong-place' });
    mock.resetHistory();
    const other = { ...context, case: 'case-2' };
    await expect(decrypt({ ...moved, keys: ARNS }, other, wrapped)).rejects.toMatchObject({ code: 'wrong-place' });
    expect(keys()).toEqual([ARNS.KH]);
    await expect(decrypt({ ...before, before: {} }, other, wrapped)).rejects.toMatchObject({ code: 'wrong-place' });
  });

  test('a fault of KMS passes as it is, also while a country moves', async () => {
    const { vaultOf, mock } = newFakeKms();
    mock.on(DecryptCommand).rejects(Object.assign(new Error('slow down'), { name: 'ThrottlingException' }));
    const vault = { ...vaultOf('casework', 'KH'), before: { KH: ARNS.VN } };
    await expect(decrypt(vault, context, 'AQ==')).rejects.toMatchObject({ name: 'ThrottlingException' });
  });

  test('without a key for tags nobody is asked', async () => {
    const { vaultOf, mock } = newFakeKms();
    const vault = { ...vaultOf('transit', 'KH'), keyMac: undefined };
    await expect(generateMac(vault, 'label')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(mock.calls()).toEqual([]);
  });
});

describe('what stays closed', () => {
  test('has one sentence, keeps its cause, and names none where there is none', () => {
    const cause = denied();
    expect(new VaultError('wrong-key', cause)).toMatchObject({ message: 'This stays closed.', cause });
    expect(Object.hasOwn(new VaultError('wrong-key'), 'cause')).toBe(false);
  });

  test('a header that is none is no seal of ours; a fault of the caller passes as it is', async () => {
    const key = createSecretKey(Buffer.alloc(32, 1));
    await expect(open(key, 'AAAA.AAAA.AAAA.AAAA.AAAA', place)).rejects.toMatchObject({ code: 'not-sealed' });
    const jwe = await seal(key, place, 'x');
    const wrong = await open('no key' as never, jwe, place).catch((error: unknown) => error);
    expect(wrong).not.toBeInstanceOf(VaultError);
    expect(wrong).toBeInstanceOf(TypeError);
  });

  test('the row of an arrival has one spelling', () => {
    const row = { by: 'batch', wrapped: unpadded, batchId: 'b', context: { ...context }, keyVersion: 1 } as const;
    expect(() => unwrapArrivalKey(row, createSecretKey(Buffer.alloc(32, 1)))).toThrow(
      expect.objectContaining({ code: 'wrong-key' }),
    );
  });
});

describe('what a row claims', () => {
  test('is one subject with a text for its id, else nothing', () => {
    const party = { desk: 'casework', country: 'KH' };
    const claims = (claim: object) => subjectOf({ ...party, ...claim } as unknown as KeyContext);
    for (const subject of ['batch', 'case', 'disclosure'])
      expect(claims({ [subject]: 'id' })).toEqual({ subject, id: 'id' });
    for (const none of [{}, { case: 1 }, { batch: 'id', case: 'id' }]) expect(claims(none)).toBeUndefined();
  });

  test('has one name in the cache, in whatever order it lies in its row', () => {
    const { desk, country, case: id } = context;
    expect(cacheName({ case: id, country, desk })).toBe(cacheName(context));
    expect(cacheName({ ...context, case: 'case-2' })).not.toBe(cacheName(context));
  });

  test('is made with the key of a case', async () => {
    const { row } = await newCaseKey(newFakeKms().vaultOf('casework', 'KH'), 'case-1');
    expect(row).toMatchObject({ by: 'kms', context, keyVersion: 1 });
  });
});

test('what cannot be said in one way is refused with what is wrong', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => canonicalJson(value)).toThrow('Not a JSON number.');
  expect(() => canonicalJson('\ud800')).toThrow('Not a Unicode text.');
  expect(() => sheetHash('short', 'x')).toThrow('Not a salt of 32 bytes.');
});
