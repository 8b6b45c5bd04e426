import { nameTag, nameTagKey } from '@homeward/vault/name-tag';
import { describe, expect, it } from 'vitest';
import { newFakeKms } from './fake-kms.ts';

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

  it('a desk without the HMAC key is refused without asking KMS', async () => {
    const cloud = newFakeKms();
    const vault = { ...cloud.vaultOf('embassy', 'TH'), keyMac: undefined };
    await expect(nameTagKey(vault)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(cloud.calls()).toEqual([]);
  });
});
