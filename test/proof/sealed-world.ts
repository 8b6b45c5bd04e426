import type { KeyObject } from 'node:crypto';
import type { Country } from '@homeward/domain/countries/countries';
import type { SealedSections } from '@homeward/store/sealed';
import { newArrivalKey, unwrapArrivalKey } from '@homeward/vault/arrival-key';
import { newBatchKey } from '@homeward/vault/batch-key';
import { newCaseKey } from '@homeward/vault/case-key';
import { disclose, openDisclosure, type SealedSections as Plain } from '@homeward/vault/disclosure';
import type { BatchKeyRow, KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { openAll, sealAll } from '../../functions/handlers/sections.ts';
import { newFakeKms } from '../vault/fake-kms.ts';

/** What must never be read by an attack, nor stand in what it is answered with. */
export const canary = 'CANARY';
const sections = (of: string) => ({
  identity: { name: `${canary} ${of}` },
  story: { said: `${canary} of ${of}`.repeat(4) },
  family: { note: `${canary} ${of}` },
});
export const sectionNames = Object.keys(sections(''));

/** A record as it lies: key rows and seals, and what its state knows of them. */
export type Lying = {
  readonly kind: 'case' | 'arrival' | 'disclosure';
  readonly id: string;
  readonly country: Country;
  readonly desk: string;
  readonly row: KmsKeyRow;
  readonly own?: BatchKeyRow;
  readonly sealed: SealedSections;
  readonly versions: Readonly<Record<string, number>>;
  /** Earlier seals of the same record, under the same key and under an earlier one. */
  readonly before: readonly Pick<Lying, 'row' | 'sealed'>[];
};

const kms = newFakeKms();
const casework = kms.vaultOf('casework', 'KH');
const transit = kms.vaultOf('transit', 'KH');
const batch = newBatchKey(transit, 'batch-of-all');
const at = (version: number) => Object.fromEntries(sectionNames.map((name) => [name, version]));

/** A file whose sections were sealed three times, the first time under a key it no longer has. */
async function aCase(id: string): Promise<Lying> {
  const [older, now] = [await newCaseKey(casework, id), await newCaseKey(casework, id)];
  const sealWith = (key: KeyObject, version: number) => sealAll(key, `case:${id}`, sections(id), version);
  const before = [
    { row: older.row, sealed: await sealWith(older.key, 1) },
    { row: now.row, sealed: await sealWith(now.key, 2) },
  ];
  const place = { kind: 'case', id, country: 'KH', desk: 'casework' } as const;
  return { ...place, row: now.row, sealed: await sealWith(now.key, 3), versions: at(3), before };
}

async function anArrival(id: string): Promise<Lying> {
  const { row, key: batchKey } = await batch;
  const { row: own, key } = newArrivalKey(transit, 'batch-of-all', batchKey);
  const sealed = await sealAll(key, `arrival:${id}`, sections(id), 2);
  const before = [{ row, sealed: await sealAll(key, `arrival:${id}`, sections(id), 1) }];
  return { kind: 'arrival', id, country: 'KH', desk: 'transit', row, own, sealed, versions: at(2), before };
}

const versioned = (plain: Plain): SealedSections =>
  Object.fromEntries(Object.entries(plain).map(([name, jwe]) => [name, { jwe, version: 1 }]));

/** A copy for one desk, and the one it superseded, which was sealed under another id. */
async function aCopy(id: string, desk: string, country: Country): Promise<Lying> {
  const to = (disclosureId: string) =>
    disclose(casework, { recipient: { desk, country }, disclosureId, sections: sections(id) });
  const [superseded, now] = [await to(`${id}-before`), await to(id)];
  const before = [{ row: superseded.row, sealed: versioned(superseded.sealed) }];
  return { kind: 'disclosure', id, country, desk, row: now.row, sealed: versioned(now.sealed), versions: {}, before };
}

export async function sealedWorld(): Promise<readonly Lying[]> {
  const abroad = (['TH', 'VN', 'MY'] as const).flatMap((country) =>
    ['embassy', 'counterpart'].map((desk) => aCopy(`copy-${country}-${desk}`, desk, country)),
  );
  const inside = ['one', 'two', 'three'].flatMap((name) => [aCase(`case-${name}`), anArrival(`arrival-${name}`)]);
  return Promise.all([...inside, ...abroad, aCopy('copy-KH-mission', 'mission', 'KH')]);
}

/** Opens one section of a record at the desk it is for, in the way that the desk's function does. */
export async function openSection(of: Lying, section: string): Promise<unknown> {
  const vault = kms.vaultOf(of.desk, of.country);
  if (of.kind === 'disclosure') {
    const named = Object.fromEntries(Object.entries(of.sealed).map(([name, { jwe }]) => [name, jwe]));
    return (await openDisclosure(vault, of.row, named, of.id))[section];
  }
  const outer = await plainKey(vault, of.row, of.kind === 'case' ? of.id : 'batch-of-all');
  const key = of.own === undefined ? outer : unwrapArrivalKey(of.own, outer);
  return (await openAll(key, `${of.kind}:${of.id}`, of, [section]))[section];
}
