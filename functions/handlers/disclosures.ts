import type { Country } from '@homeward/domain/people/actor';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { keyRow, keyWrite } from '@homeward/store/key-rows';
import { disclosurePlace, type SealedSections, sealedOf, sealedWrite } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import { disclose, openDisclosure, sealAnswer } from '@homeward/vault/disclosure';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { uuidv7 } from 'uuidv7';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';

/** Whose copy it is. */
export type Recipient = { readonly desk: string; readonly country: Country };
type Sections = Readonly<Record<string, Json>>;
export type Copy = { readonly id: string; readonly writes: readonly Write[] };

function versioned(sealed: Readonly<Record<string, string>>): SealedSections {
  return Object.fromEntries(Object.entries(sealed).map(([name, jwe]) => [name, { jwe, version: 1 }]));
}

function plain(sealed: SealedSections): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sealed).map(([name, { jwe }]) => [name, jwe]));
}

function writesAt(
  place: Recipient,
  id: string,
  copy: { readonly row: KmsKeyRow; readonly sealed: Readonly<Record<string, string>> },
): readonly Write[] {
  return [
    sealedWrite(disclosurePlace(place, id), versioned(copy.sealed)),
    keyWrite({ ...place, thing: `disclosure#${id}` }, copy.row),
  ];
}

/** A copy for one recipient under her own key: one KMS call. */
export async function copyFor({ vault }: Rooms, recipient: Recipient, sections: Sections): Promise<Copy> {
  const id = uuidv7();
  return { id, writes: writesAt(recipient, id, await disclose(vault, { recipient, disclosureId: id, sections })) };
}

/** The way back: sealed for Cambodia's casework, lying under the answerer's own prefix. */
export async function answerTo({ vault, desk, country }: Rooms, to: 'casework', sections: Sections): Promise<Copy> {
  const id = uuidv7();
  return { id, writes: writesAt({ desk, country }, id, await sealAnswer(vault, { answerId: id, to, sections })) };
}

/** What was sealed for this desk, lying at a place. `undefined` when there is none or it was withdrawn. */
export async function openAt({ store, vault }: Rooms, place: Recipient, id: string): Promise<Sections | undefined> {
  const [row, [sealed]] = await Promise.all([
    keyRow(store, { ...place, thing: `disclosure#${id}` }),
    sealedOf(store, [disclosurePlace(place, id)]),
  ]);
  if (row === undefined || sealed === undefined) return undefined;
  return openDisclosure(vault, row as KmsKeyRow, plain(sealed), id);
}

/**
 * What was copied to this desk. Its key row has to be there before the receipt is written, which names the disclosure it rests on, and
 * again when it is opened: what was withdrawn in between is not there either.
 */
export async function readDisclosure(
  rooms: Rooms,
  request: Request<'readDisclosure'>,
): Promise<Answer<ReplyOf<'readDisclosure'>>> {
  const id = request.params['disclosureId'] ?? '';
  const { desk, country } = rooms;
  const seen = await keyRow(rooms.store, { desk, country, thing: `disclosure#${id}` });
  return reading(rooms, request, { seen, thing: `disclosure#${id}`, restsOn: id }, async () => {
    const sections = await openAt(rooms, { desk, country }, id);
    return found(sections === undefined ? undefined : { id, sections: { ...sections } });
  });
}
