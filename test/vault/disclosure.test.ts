import { countries } from '@homeward/domain/countries/countries';
import { disclose, openDisclosure, sealAnswer } from '@homeward/vault/disclosure';
import type { Party } from '@homeward/vault/key-row';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newFakeKms } from './fake-kms.ts';

const sections = { identity: { name: 'Sok Dara' }, travel: { gate: 'Poipet' } };
const thai: Party = { desk: 'embassy', country: 'TH' };

describe('a disclosure', () => {
  it('Standards 6.3(e): costs one Encrypt and opens at its recipient with one Decrypt', async () => {
    const cloud = newFakeKms();
    const casework = cloud.vaultOf('casework', 'KH');
    const { row, sealed } = await disclose(casework, { recipient: thai, disclosureId: 'd1', sections });
    expect(cloud.calls()).toEqual(['EncryptCommand']);
    expect(row.context).toEqual({ desk: 'embassy', country: 'TH', disclosure: 'd1' });
    const embassy = cloud.vaultOf('embassy', 'TH');
    expect(await openDisclosure(embassy, row, sealed, 'd1')).toEqual(sections);
    expect(await openDisclosure(embassy, row, sealed, 'd1')).toEqual(sections);
    expect(cloud.calls()).toEqual(['EncryptCommand', 'DecryptCommand']);
  });

  it('Standards 6.3(e): no other desk or country opens it, whatever the row says', async () => {
    const desks = ['casework', 'health', 'embassy', 'counterpart', 'partner', 'transit'];
    const party = fc.record({ desk: fc.constantFrom(...desks), country: fc.constantFrom(...countries) });
    const cloud = newFakeKms();
    await fc.assert(
      fc.asyncProperty(party, party, fc.uuid(), async (recipient, reader, disclosureId) => {
        fc.pre(recipient.desk !== reader.desk || recipient.country !== reader.country);
        const copy = await disclose(cloud.vaultOf('casework', 'KH'), { recipient, disclosureId, sections });
        const vault = cloud.vaultOf(reader.desk, reader.country);
        const forged = { ...copy.row, context: { ...reader, disclosure: disclosureId } };
        for (const row of [copy.row, forged]) {
          await expect(openDisclosure(vault, row, copy.sealed, disclosureId)).rejects.toMatchObject({
            code: 'wrong-place',
          });
        }
      }),
    );
  });

  it("a row that is not the reader's is refused before KMS is asked", async () => {
    const cloud = newFakeKms();
    const copy = await disclose(cloud.vaultOf('casework', 'KH'), { recipient: thai, disclosureId: 'd1', sections });
    const before = cloud.calls().length;
    const other = cloud.vaultOf('counterpart', 'TH');
    await expect(openDisclosure(other, copy.row, copy.sealed, 'd1')).rejects.toMatchObject({ code: 'wrong-place' });
    const own = cloud.vaultOf('embassy', 'TH');
    await expect(openDisclosure(own, copy.row, copy.sealed, 'd2')).rejects.toMatchObject({ code: 'wrong-place' });
    expect(cloud.calls()).toHaveLength(before);
  });

  it('Standards 6.3(d): sections of another disclosure, or swapped within one, do not open', async () => {
    const cloud = newFakeKms();
    const casework = cloud.vaultOf('casework', 'KH');
    const one = await disclose(casework, { recipient: thai, disclosureId: 'd1', sections });
    const two = await disclose(casework, { recipient: thai, disclosureId: 'd2', sections });
    const embassy = cloud.vaultOf('embassy', 'TH');
    const { identity, travel } = one.sealed as { identity: string; travel: string };
    const swapped = { identity: travel, travel: identity };
    await expect(openDisclosure(embassy, one.row, swapped, 'd1')).rejects.toMatchObject({ code: 'wrong-place' });
    await expect(openDisclosure(embassy, one.row, two.sealed, 'd1')).rejects.toMatchObject({ code: 'wrong-place' });
    const renamed = { ...two.row, context: one.row.context };
    await expect(openDisclosure(embassy, renamed, one.sealed, 'd1')).rejects.toMatchObject({ code: 'wrong-place' });
  });

  it('Standards 6.3(e): two disclosures of one file share no key', async () => {
    const cloud = newFakeKms();
    const casework = cloud.vaultOf('casework', 'KH');
    const one = await disclose(casework, { recipient: thai, disclosureId: 'd1', sections });
    const two = await disclose(casework, { recipient: thai, disclosureId: 'd1', sections });
    const embassy = cloud.vaultOf('embassy', 'TH');
    await expect(openDisclosure(embassy, one.row, two.sealed, 'd1')).rejects.toMatchObject({ code: 'wrong-key' });
  });
});

describe('an answer', () => {
  it("Standards 6.3(e): opens at the Cambodian desk it is for, and not at the answerer's or the other", async () => {
    const cloud = newFakeKms();
    const embassy = cloud.vaultOf('embassy', 'TH');
    const medical = { medical: { note: 'for the nurse' } };
    const { row, sealed } = await sealAnswer(embassy, { answerId: 'a1', to: 'health', sections: medical });
    expect(cloud.calls()).toEqual(['EncryptCommand']);
    expect(row.context).toEqual({ desk: 'health', country: 'KH', disclosure: 'a1' });
    expect(await openDisclosure(cloud.vaultOf('health', 'KH'), row, sealed, 'a1')).toEqual(medical);
    for (const reader of [embassy, cloud.vaultOf('casework', 'KH')]) {
      await expect(openDisclosure(reader, row, sealed, 'a1')).rejects.toMatchObject({ code: 'wrong-place' });
    }
  });
});
