import { newBatchKey } from '@homeward/vault/batch-key';
import { newCaseKey } from '@homeward/vault/case-key';
import { plainKey } from '@homeward/vault/plain-key';
import { open, seal } from '@homeward/vault/sealing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newFakeKms } from './fake-kms.ts';

const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

describe('the cache of plain keys', () => {
  it('serves a key for less than 60 s, then asks KMS again', async () => {
    const cloud = newFakeKms();
    const at = { ms: 0 };
    const vault = cloud.vaultOf('casework', 'KH', at);
    const { row } = await newCaseKey(vault, 'case-1');
    at.ms = MINUTE - 1;
    await plainKey(vault, row, 'case-1');
    expect(cloud.calls()).toEqual(['GenerateDataKeyCommand']);
    at.ms = MINUTE;
    await plainKey(vault, row, 'case-1');
    expect(cloud.calls()).toEqual(['GenerateDataKeyCommand', 'DecryptCommand']);
  });

  it("use does not lengthen a key's minute", async () => {
    const cloud = newFakeKms();
    const at = { ms: 0 };
    const vault = cloud.vaultOf('casework', 'KH', at);
    const { row } = await newCaseKey(vault, 'case-1');
    for (at.ms = 0; at.ms <= MINUTE; at.ms += MINUTE / 4) await plainKey(vault, row, 'case-1');
    expect(cloud.calls()).toEqual(['GenerateDataKeyCommand', 'DecryptCommand']);
  });

  it('Standards 6.3(d): zeroes a key on expiry', async () => {
    const at = { ms: 0 };
    const vault = newFakeKms().vaultOf('casework', 'KH', at);
    await newCaseKey(vault, 'case-1');
    const [entry] = vault.cache.entries.values();
    expect(entry?.bytes.some((byte) => byte !== 0)).toBe(true);
    at.ms = MINUTE;
    await newCaseKey(vault, 'case-2');
    expect(entry?.bytes.every((byte) => byte === 0)).toBe(true);
    expect(vault.cache.entries.size).toBe(1);
  });

  it('Standards 6.3(d): zeroes a key on expiry even when nobody asks again', async () => {
    vi.useFakeTimers();
    const vault = newFakeKms().vaultOf('casework', 'KH');
    const real = { ...vault, cache: { ...vault.cache, now: Date.now } };
    await newCaseKey(real, 'case-1');
    const [entry] = real.cache.entries.values();
    vi.advanceTimersByTime(MINUTE);
    expect(real.cache.entries.size).toBe(0);
    expect(entry?.bytes.every((byte) => byte === 0)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('holds at most 1,000 keys and zeroes the oldest', async () => {
    const vault = newFakeKms().vaultOf('transit', 'KH');
    await newBatchKey(vault, 'batch-0');
    const [oldest] = vault.cache.entries.values();
    for (let n = 1; n < 1_000; n += 1) await newBatchKey(vault, `batch-${n}`);
    expect(oldest?.bytes.some((byte) => byte !== 0)).toBe(true);
    await newBatchKey(vault, 'batch-1000');
    expect(vault.cache.entries.size).toBe(1_000);
    expect(oldest?.bytes.every((byte) => byte === 0)).toBe(true);
  });

  it('a key row wrapped anew replaces the cached key and zeroes it', async () => {
    const cloud = newFakeKms();
    const vault = cloud.vaultOf('casework', 'KH');
    await newCaseKey(vault, 'case-1');
    const [before] = vault.cache.entries.values();
    const anew = await newCaseKey(cloud.vaultOf('casework', 'KH'), 'case-1');
    const key = await plainKey(vault, anew.row, 'case-1');
    expect(key.equals(anew.key)).toBe(true);
    expect(before?.bytes.every((byte) => byte === 0)).toBe(true);
    expect(vault.cache.entries.size).toBe(1);
  });

  it('a key in use outlives its zeroing: nothing is ever sealed under zeros', async () => {
    const at = { ms: 0 };
    const cloud = newFakeKms();
    const vault = cloud.vaultOf('casework', 'KH', at);
    const { row, key } = await newCaseKey(vault, 'case-1');
    at.ms = MINUTE;
    await newCaseKey(vault, 'case-2');
    const place = { thing: 'case:case-1', section: 'identity', version: 1 } as const;
    const jwe = await seal(key, place, 'Sok');
    expect(await open(await plainKey(vault, row, 'case-1'), jwe, place)).toBe('Sok');
  });

  it('a failed Decrypt is not kept: the next asks again', async () => {
    const cloud = newFakeKms();
    const { row } = await newCaseKey(cloud.vaultOf('casework', 'KH'), 'case-1');
    const vault = cloud.vaultOf('casework', 'KH');
    const broken = { ...row, wrapped: Buffer.from('nonsense\n').toString('base64') };
    await expect(plainKey(vault, broken, 'case-1')).rejects.toMatchObject({ code: 'wrong-place' });
    await expect(plainKey(vault, broken, 'case-1')).rejects.toMatchObject({ code: 'wrong-place' });
    await plainKey(vault, row, 'case-1');
    expect(cloud.calls().filter((name) => name === 'DecryptCommand')).toHaveLength(3);
    expect(vault.cache.waiting.size).toBe(0);
  });
});
