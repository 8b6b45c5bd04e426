import { createSecretKey, type KeyObject } from 'node:crypto';
import { newArrivalKey, unwrapArrivalKey } from '@homeward/vault/arrival-key';
import { cachedBatchKey, newBatchKey } from '@homeward/vault/batch-key';
import { newCaseKey } from '@homeward/vault/case-key';
import type { BatchKeyRow, KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { open, seal } from '@homeward/vault/sealing';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARNS, denied, newFakeKms } from './fake-kms.ts';

let cloud: ReturnType<typeof newFakeKms>;
beforeEach(() => {
  cloud = newFakeKms();
});

function bytesOf(key: KeyObject): string {
  return key.export().toString('hex');
}

describe('the keys of a truck', () => {
  it('43 people off one truck cost one KMS call, and none an arrival', async () => {
    const vault = cloud.vaultOf('transit', 'KH');
    const { row } = await newBatchKey(vault, 'batch-1');
    const arrivals = Array.from({ length: 43 }, () => {
      const batchKey = cachedBatchKey(vault, 'batch-1', row.wrapped);
      if (batchKey === undefined) throw new Error('the batch key is not cached');
      return newArrivalKey(vault, 'batch-1', batchKey);
    });
    const batchKey = await plainKey(vault, row, 'batch-1');
    for (const { row: wrapped, key } of arrivals) {
      expect(bytesOf(unwrapArrivalKey(wrapped, batchKey))).toBe(bytesOf(key));
    }
    expect(new Set(arrivals.map(({ key }) => bytesOf(key))).size).toBe(43);
    expect(cloud.calls()).toEqual(['GenerateDataKeyCommand']);
  });

  it('a container that never saw the truck pays one Decrypt for all of it', async () => {
    const { row } = await newBatchKey(cloud.vaultOf('transit', 'KH'), 'batch-1');
    const late = cloud.vaultOf('transit', 'KH');
    expect(cachedBatchKey(late, 'batch-1', row.wrapped)).toBeUndefined();
    await Promise.all(Array.from({ length: 20 }, () => plainKey(late, row, 'batch-1')));
    await plainKey(late, row, 'batch-1');
    expect(cachedBatchKey(late, 'batch-1', row.wrapped)).toBeDefined();
    expect(cloud.calls()).toEqual(['GenerateDataKeyCommand', 'DecryptCommand']);
  });

  it('a key made again for the same truck is never taken for the one its row has', async () => {
    const vault = cloud.vaultOf('transit', 'KH');
    const { row } = await newBatchKey(vault, 'batch-1');
    await newBatchKey(vault, 'batch-1');
    expect(cachedBatchKey(vault, 'batch-1', row.wrapped)).toBeUndefined();
  });

  it('the rows are plain data and hold no key in the clear', async () => {
    const vault = cloud.vaultOf('transit', 'KH');
    const batch = await newBatchKey(vault, 'batch-1');
    const arrival = newArrivalKey(vault, 'batch-1', batch.key);
    expect(JSON.parse(JSON.stringify([batch.row, arrival.row]))).toEqual([batch.row, arrival.row]);
    const context = { desk: 'transit', country: 'KH', batch: 'batch-1' };
    expect(batch.row).toMatchObject({ by: 'kms', context, keyVersion: 1 });
    expect(arrival.row).toMatchObject({ by: 'batch', batchId: 'batch-1', context, keyVersion: 1 });
    for (const { row, key } of [batch, arrival]) {
      expect(Buffer.from(row.wrapped, 'base64').toString('hex')).not.toContain(bytesOf(key));
      expect(JSON.stringify(key)).toBe('{}');
    }
  });

  it('an arrival key is wrapped as in RFC 3394, 4.6', () => {
    const kek = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
    const data = '00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f';
    const wrapped = Buffer.from(
      '28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21',
      'hex',
    ).toString('base64');
    expect(bytesOf(unwrapArrivalKey(batchRow(wrapped), createSecretKey(kek)))).toBe(data);
  });

  it("Standards 6.3(d): another batch's key, an altered and a cut row do not unwrap", async () => {
    const vault = cloud.vaultOf('transit', 'KH');
    const batch = await newBatchKey(vault, 'batch-1');
    const { key: stranger } = await newBatchKey(vault, 'batch-2');
    const { row } = newArrivalKey(vault, 'batch-1', batch.key);
    const altered = Buffer.from(row.wrapped, 'base64');
    altered.writeUInt8(altered.readUInt8(7) ^ 1, 7);
    const wrongKey = expect.objectContaining({ name: 'VaultError', code: 'wrong-key' });
    expect(() => unwrapArrivalKey(row, stranger)).toThrow(wrongKey);
    expect(() => unwrapArrivalKey(batchRow(altered.toString('base64')), batch.key)).toThrow(wrongKey);
    expect(() => unwrapArrivalKey(batchRow(row.wrapped.slice(0, 20)), batch.key)).toThrow(wrongKey);
    expect(() => unwrapArrivalKey(batchRow(''), batch.key)).toThrow(wrongKey);
    // The same bytes, spelt otherwise.
    for (const other of [`${row.wrapped}\n`, row.wrapped.replaceAll('=', '')])
      expect(() => unwrapArrivalKey(batchRow(other), batch.key), other).toThrow(wrongKey);
  });

  it('Standards 6.3(d): the key row of another person on the same truck does not open their section', async () => {
    const vault = cloud.vaultOf('transit', 'KH');
    const batch = await newBatchKey(vault, 'batch-1');
    const theirs = newArrivalKey(vault, 'batch-1', batch.key);
    const his = newArrivalKey(vault, 'batch-1', batch.key);
    const place = { thing: 'arrival:hers', section: 'identity', version: 1 } as const;
    const jwe = await seal(theirs.key, place, 'Sok');
    await expect(open(unwrapArrivalKey(his.row, batch.key), jwe, place)).rejects.toMatchObject({
      code: 'wrong-key',
    });
  });
});

describe('the key of a case', () => {
  it('costs one KMS call when made and, within the minute, none when used', async () => {
    const vault = cloud.vaultOf('casework', 'KH');
    const { row, key } = await newCaseKey(vault, 'case-1');
    expect(bytesOf(await plainKey(vault, row, 'case-1'))).toBe(bytesOf(key));
    expect(cloud.calls()).toEqual(['GenerateDataKeyCommand']);
    expect(row.context).toEqual({ desk: 'casework', country: 'KH', case: 'case-1' });
  });

  it("Standards 6.3(e): casework opens what transit wrapped, transit and health open nothing of casework's", async () => {
    const batch = await newBatchKey(cloud.vaultOf('transit', 'KH'), 'batch-1');
    const file = await newCaseKey(cloud.vaultOf('casework', 'KH'), 'case-1');
    const medical = await newCaseKey(cloud.vaultOf('health', 'KH'), 'case-1');
    const opened = await plainKey(cloud.vaultOf('casework', 'KH'), batch.row, 'batch-1');
    expect(bytesOf(opened)).toBe(bytesOf(batch.key));
    for (const [desk, row] of [
      ['transit', file.row],
      ['health', file.row],
      ['casework', medical.row],
      ['own-record', batch.row],
    ] as const) {
      const id = row === batch.row ? 'batch-1' : 'case-1';
      await expect(plainKey(cloud.vaultOf(desk, 'KH'), row, id)).rejects.toMatchObject({ code: 'wrong-place' });
    }
    await plainKey(cloud.vaultOf('own-record', 'KH'), medical.row, 'case-1');
    await plainKey(cloud.vaultOf('own-record', 'KH'), file.row, 'case-1');
  });

  it('Standards 6.3(d): a row renamed to another case, desk, country or subject fails at KMS or before', async () => {
    const vault = cloud.vaultOf('casework', 'KH');
    const { row } = await newCaseKey(vault, 'case-1');
    const context = { desk: 'casework', country: 'KH', case: 'case-2' } as const;
    const forged: readonly (readonly [KmsKeyRow, string])[] = [
      [row, 'case-2'],
      [{ ...row, context }, 'case-2'],
      [{ ...row, context: { ...context, desk: 'transit', case: 'case-1' } }, 'case-1'],
      [{ ...row, context: { ...context, country: 'TH', case: 'case-1' } }, 'case-1'],
      [{ ...row, context: { desk: 'casework', country: 'KH', batch: 'case-1' } }, 'case-1'],
      [{ ...row, context: { desk: 'casework', country: 'KH', disclosure: 'case-1' } }, 'case-1'],
      [{ ...row, context: { desk: 'casework', country: 'KH' } as never }, 'case-1'],
      [{ ...row, context: { ...row.context, batch: 'case-1' } as never }, 'case-1'],
    ];
    for (const [other, id] of forged) {
      await expect(plainKey(vault, other, id)).rejects.toMatchObject({
        name: 'VaultError',
        code: 'wrong-place',
      });
    }
    await plainKey(vault, row, 'case-1');
  });

  it('a row that is not for the case asked for is refused before KMS is asked', async () => {
    const { row } = await newCaseKey(cloud.vaultOf('casework', 'KH'), 'case-1');
    cloud.mock.resetHistory();
    const vault = cloud.vaultOf('casework', 'KH');
    await expect(plainKey(vault, row, 'case-2')).rejects.toMatchObject({ code: 'wrong-place' });
    expect(cloud.calls()).toEqual([]);
  });

  it('what KMS denies is not allowed, with the cause kept; a country without a key asks nobody', async () => {
    const vault = cloud.vaultOf('casework', 'KH');
    const cause = denied();
    cloud.mock.rejects(cause);
    await expect(newCaseKey(vault, 'case-1')).rejects.toMatchObject({ code: 'not-allowed', cause });
    cloud.mock.resetHistory();
    const bare = { ...vault, keys: { TH: ARNS.TH } };
    await expect(newCaseKey(bare, 'case-1')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(cloud.calls()).toEqual([]);
  });
});

function batchRow(wrapped: string): BatchKeyRow {
  const context = { desk: 'transit', country: 'KH', batch: 'batch-1' } as const;
  return { by: 'batch', wrapped, batchId: 'batch-1', context, keyVersion: 1 };
}
