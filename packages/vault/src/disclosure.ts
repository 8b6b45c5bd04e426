import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { encrypt } from './ask-kms.ts';
import type { Json } from './canonical-json.ts';
import { contextOf, FIRST_KEY_VERSION, type KmsKeyRow, type Party, subjectOf } from './key-row.ts';
import type { Vault } from './open-vault.ts';
import { unwrapOnce } from './plain-key.ts';
import { open, type SealedPlace, seal } from './sealing.ts';
import { VaultError } from './vault-error.ts';

const KEY_BYTES = 32;

/** Section name to compact JWE: what lies in the exchange for one recipient. */
export type SealedSections = Readonly<Record<string, string>>;

/** What the store writes for one recipient: the key row under the recipient’s prefix, the sections in the exchange. */
export type SealedCopy = { readonly row: KmsKeyRow; readonly sealed: SealedSections };

/**
 * Seals a copy of the given sections for one recipient under a fresh random key, wrapped by one Encrypt under the key
 * of the recipient’s country, in the context of their desk: not even this desk can open it again (Standards 6.3(e)).
 * Deleting the row withdraws it.
 */
export async function disclose(
  vault: Vault,
  disclosure: {
    readonly recipient: Party;
    readonly disclosureId: string;
    readonly sections: Readonly<Record<string, Json>>;
  },
): Promise<SealedCopy> {
  const { recipient, disclosureId, sections } = disclosure;
  const context = contextOf(recipient, 'disclosure', disclosureId);
  const plain = randomBytes(KEY_BYTES);
  try {
    const wrapped = await encrypt(vault, context, plain);
    const sealed = await sealEach(createSecretKey(plain), disclosureId, sections);
    return { row: { by: 'kms', wrapped, context, keyVersion: FIRST_KEY_VERSION }, sealed };
  } finally {
    plain.fill(0);
  }
}

/**
 * Opens a disclosure, or an answer, addressed to this very desk. The context is the reader's own, never the row's.
 * The row must have been read strongly consistent just before. Errors: `wrong-place`, `wrong-key`, `not-sealed`, `not-allowed`.
 */
export async function openDisclosure(
  vault: Vault,
  row: KmsKeyRow,
  sealed: SealedSections,
  disclosureId: string,
): Promise<Readonly<Record<string, Json>>> {
  const { desk, country } = row.context;
  const claim = subjectOf(row.context);
  const mine = desk === vault.desk && country === vault.country;
  if (!mine || claim?.subject !== 'disclosure' || claim.id !== disclosureId) {
    throw new VaultError('wrong-place');
  }
  const key = await unwrapOnce(vault, row.wrapped, contextOf(vault, 'disclosure', disclosureId));
  return eachSection(sealed, (jwe, section) => open(key, jwe, placeOf(disclosureId, section)));
}

/** The way back: an answer sealed for Cambodia's casework or, what is medical, for health; `openDisclosure` opens it there. */
export function sealAnswer(
  vault: Vault,
  answer: {
    readonly answerId: string;
    readonly to: 'casework' | 'health';
    readonly sections: Readonly<Record<string, Json>>;
  },
): Promise<SealedCopy> {
  const { answerId, to, sections } = answer;
  const recipient: Party = { desk: to, country: 'KH' };
  return disclose(vault, { recipient, disclosureId: answerId, sections });
}

function sealEach(key: KeyObject, id: string, sections: Readonly<Record<string, Json>>): Promise<SealedSections> {
  return eachSection(sections, (content, section) => seal(key, placeOf(id, section), content));
}

/** A disclosure is never rewritten, only superseded by another: its sections are all version 1. */
function placeOf(id: string, section: string): SealedPlace {
  return { thing: `disclosure:${id}`, section, version: 1 };
}

async function eachSection<From, To>(
  sections: Readonly<Record<string, From>>,
  change: (value: From, section: string) => Promise<To>,
): Promise<Readonly<Record<string, To>>> {
  const changed = Object.entries(sections).map(
    async ([section, value]) => [section, await change(value, section)] as const,
  );
  return Object.fromEntries(await Promise.all(changed));
}
