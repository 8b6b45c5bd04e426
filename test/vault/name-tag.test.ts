import { createHmac } from 'node:crypto';
import { GenerateMacCommand } from '@aws-sdk/client-kms';
import { externalTag, idFrom, nameTag, nameTagKey } from '@homeward/vault/name-tag';
import { describe, expect, it } from 'vitest';
import { MAC_ARN, newFakeKms, newSecrets } from './fake-kms.ts';

const hmac = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest();

describe('a name tag', () => {
  it('costs one GenerateMac a minute, however many names', async () => {
    const cloud = newFakeKms();
    const at = { ms: 0 };
    const vault = cloud.vaultOf('casework', 'KH', at);
    const keys = await Promise.all(Array.from({ length: 10 }, () => nameTagKey(vault)));
    for (const key of keys) nameTag(key, 'sok dara');
    expect(cloud.calls()).toEqual(['GenerateMacCommand']);
    at.ms = 60_000;
    await nameTagKey(vault);
    expect(cloud.calls()).toHaveLength(2);
  });

  it('Standards 6.3(d): is the same for the same name in every container, and tells nothing without the key', async () => {
    const cloud = newFakeKms();
    const one = await nameTagKey(cloud.vaultOf('casework', 'KH'));
    const two = await nameTagKey(cloud.vaultOf('casework', 'KH'));
    const stranger = await nameTagKey(newFakeKms().vaultOf('casework', 'KH'));
    expect(nameTag(one, 'សុខ ដារ៉ា')).toBe(nameTag(two, 'សុខ ដារ៉ា'));
    expect(nameTag(one, 'sok dara')).not.toBe(nameTag(one, 'sok dare'));
    expect(nameTag(one, 'sok dara')).not.toBe(nameTag(stranger, 'sok dara'));
    expect(nameTag(one, 'sok dara')).toHaveLength(43);
  });

  it('is the same in every release: stored tags rest on one label, and the id of who came from elsewhere on one spelling', async () => {
    const secrets = newSecrets();
    const vault = newFakeKms('its-client', secrets).vaultOf('casework', 'KH');
    const key = hmac(secrets.get(MAC_ARN) ?? expect.fail('no key'), 'homeward name tag 1');
    expect(nameTag(await nameTagKey(vault), 'sok dara')).toBe(hmac(key, 'sok dara').toString('base64url'));
    expect(await externalTag(vault, 'primero P-1')).toBe(idFrom(hmac(key, 'external primero P-1')));
    expect(await externalTag(vault, 'primero P-2')).not.toBe(await externalTag(vault, 'primero P-1'));
  });

  it('as the id of a record is a UUID of version 8 made of the first sixteen bytes (RFC 9562, 5.8)', () => {
    const counted = Uint8Array.from({ length: 32 }, (_, index) => index);
    expect(idFrom(counted)).toBe('00010203-0405-8607-8809-0a0b0c0d0e0f');
    expect(idFrom(new Uint8Array(32).fill(0xff))).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff');
    expect(counted[6]).toBe(6);
  });

  it('is unavailable when KMS answers without a MAC', async () => {
    const { mock, vaultOf } = newFakeKms();
    mock.on(GenerateMacCommand).resolves({});
    await expect(nameTagKey(vaultOf('casework', 'KH'))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('a desk without the HMAC key is refused without asking KMS', async () => {
    const cloud = newFakeKms();
    const vault = { ...cloud.vaultOf('embassy', 'TH'), keyMac: undefined };
    await expect(nameTagKey(vault)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(cloud.calls()).toEqual([]);
  });
});
