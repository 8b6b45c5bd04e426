import { newCaseKey } from '@homeward/vault/case-key';
import { disclose, openDisclosure } from '@homeward/vault/disclosure';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { describe, expect, test } from 'vitest';
import { newFakeKms } from './fake-kms.ts';

const cloud = newFakeKms();
const refused = { name: 'VaultError', code: 'wrong-place' };

type Context = KmsKeyRow['context'];

/** Expects that a row is refused, and that nobody asked KMS about it. */
async function expectUnasked(work: () => Promise<unknown>): Promise<void> {
  cloud.mock.resetHistory();
  await expect(work()).rejects.toMatchObject(refused);
  expect(cloud.calls()).toEqual([]);
}

describe('[ASVS-11.3.3] a row that claims another place is refused here, whatever KMS would say', () => {
  const contexts: Readonly<Record<string, object>> = {
    'another country': { desk: 'casework', country: 'TH', case: 'case-1' },
    'a desk that it does not open for': { desk: 'health', country: 'KH', case: 'case-1' },
    'another case': { desk: 'casework', country: 'KH', case: 'case-2' },
    'a copy': { desk: 'casework', country: 'KH', disclosure: 'case-1' },
    nothing: { desk: 'casework', country: 'KH' },
    'two things': { desk: 'casework', country: 'KH', case: 'case-1', batch: 'case-1' },
    'no text': { desk: 'casework', country: 'KH', case: 1 },
  };

  test.each(Object.entries(contexts))('the key of a case: %s', async (_what, context) => {
    const vault = cloud.vaultOf('casework', 'KH');
    const { row } = await newCaseKey(vault, 'case-1');
    const late = cloud.vaultOf('casework', 'KH');
    await expectUnasked(() => plainKey(late, { ...row, context: context as Context }, 'case-1'));
  });

  const copies: Readonly<Record<string, object>> = {
    'another country': { desk: 'partner', country: 'TH', disclosure: 'copy-1' },
    'another desk': { desk: 'mission', country: 'KH', disclosure: 'copy-1' },
    'another copy': { desk: 'partner', country: 'KH', disclosure: 'copy-2' },
    'a case': { desk: 'partner', country: 'KH', case: 'copy-1' },
    nothing: { desk: 'partner', country: 'KH' },
  };

  test.each(Object.entries(copies))('the key of a copy: %s', async (_what, context) => {
    const to = {
      recipient: { desk: 'partner', country: 'KH' },
      disclosureId: 'copy-1',
      sections: { needs: {} },
    } as const;
    const { row, sealed } = await disclose(cloud.vaultOf('casework', 'KH'), to);
    const reader = cloud.vaultOf('partner', 'KH');
    await expectUnasked(() => openDisclosure(reader, { ...row, context: context as Context }, sealed, 'copy-1'));
    expect(row).toMatchObject({ by: 'kms', keyVersion: 1 });
    expect(await openDisclosure(reader, row, sealed, 'copy-1')).toEqual({ needs: {} });
  });
});
