import type { ReceivedLine } from '@homeward/domain/case/disclosures/received-line';
import type { Country } from '@homeward/domain/people/actor';
import { copyWrite } from '@homeward/store/copies';
import { type KeyPlace, keyRow, keyWrite } from '@homeward/store/key-rows';
import { disclosurePlace, type SealedSections, sealedOf } from '@homeward/store/sealed';
import type { Put } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import { disclose, openDisclosure, sealAnswer } from '@homeward/vault/disclosure';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { uuidv7 } from 'uuidv7';
import type { Rooms } from './desk.ts';

/** Whose copy it is. */
export type Recipient = { readonly desk: string; readonly country: Country };
type Sections = Readonly<Record<string, Json>>;
export type Copy = { readonly id: string; readonly writes: readonly Put[] };

/** What was sealed for somebody else, as the store keeps it: never rewritten, so all at its first version. */
export function versioned(sealed: Readonly<Record<string, string>>): SealedSections {
  return Object.fromEntries(Object.entries(sealed).map(([name, jwe]) => [name, { jwe, version: 1 }]));
}

function plain(sealed: SealedSections): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sealed).map(([name, { jwe }]) => [name, jwe]));
}

function writesAt(
  { desk, country }: Recipient,
  id: string,
  copy: { readonly row: KmsKeyRow; readonly sealed: Readonly<Record<string, string>> },
  line?: ReceivedLine,
): readonly Put[] {
  const place = { desk, country };
  return [
    copyWrite(place, id, versioned(copy.sealed), line),
    keyWrite({ ...place, thing: `disclosure#${id}` }, copy.row),
  ];
}

/** A copy for one recipient under the recipient’s own key: one KMS call. With a line it stands in the recipient’s list. */
export async function copyFor(
  { vault }: Rooms,
  { desk, country }: Recipient,
  sections: Sections,
  line?: ReceivedLine,
  named: string = uuidv7(),
): Promise<Copy> {
  const [id, recipient] = [line?.id ?? named, { desk, country }];
  const sealed = await disclose(vault, { recipient, disclosureId: id, sections });
  return { id, writes: writesAt(recipient, id, sealed, line) };
}

/** The way back: sealed for Cambodia's casework, lying under the answerer's own prefix. */
export async function answerTo({ vault, desk, country }: Rooms, to: 'casework', sections: Sections): Promise<Copy> {
  const id = uuidv7();
  return { id, writes: writesAt({ desk, country }, id, await sealAnswer(vault, { answerId: id, to, sections })) };
}

/** What was sealed for this desk, lying at a place. `undefined` when there is none or it was withdrawn. */
export async function openAt({ store, vault }: Rooms, place: Recipient, id: string): Promise<Sections | undefined> {
  const [sealed] = await sealedOf(store, [disclosurePlace(place, id)]);
  return sealed === undefined ? undefined : openSealed({ store, vault }, place, id, sealed);
}

/** Opens what was sealed for this desk with its key row as it stands now. `undefined` once it was withdrawn. */
export async function openSealed(
  { store, vault }: Pick<Rooms, 'store' | 'vault'>,
  place: Recipient,
  id: string,
  sealed: SealedSections,
): Promise<Sections | undefined> {
  return openUnder({ store, vault }, { ...place, thing: `disclosure#${id}` }, id, sealed);
}

/** The same, wherever its key row lies. */
export async function openUnder(
  { store, vault }: Pick<Rooms, 'store' | 'vault'>,
  place: KeyPlace,
  id: string,
  sealed: SealedSections,
): Promise<Sections | undefined> {
  const row = await keyRow(store, place);
  return row === undefined ? undefined : openDisclosure(vault, row as KmsKeyRow, plain(sealed), id);
}
