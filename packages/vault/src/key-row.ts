import type { Country } from '@homeward/domain/countries/countries';

/** Who a key is wrapped for: one desk of one country; each country has a KMS key of its own. Both stand in the encryption context, so KMS enforces them. */
export type Party = { readonly desk: string; readonly country: Country };

/** What a KMS-wrapped key opens. */
export type KeySubject = 'batch' | 'case' | 'disclosure';

/** The KMS encryption context of a key: the party and exactly one subject with its id. */
export type KeyContext = Party &
  ({ readonly batch: string } | { readonly case: string } | { readonly disclosure: string });

/** A row of the keys table, plain data without any key in the clear: deleting it erases what it opened. Here: wrapped by KMS under a country key. `wrapped` is base64. */
export type KmsKeyRow = {
  readonly by: 'kms';
  readonly wrapped: string;
  readonly context: KeyContext;
  readonly keyVersion: number;
};

/** An arrival's key, wrapped (RFC 3394, base64) under the key of its batch. `context` is the batch's. */
export type BatchKeyRow = {
  readonly by: 'batch';
  readonly wrapped: string;
  readonly batchId: string;
  readonly context: KeyContext;
  readonly keyVersion: number;
};

/** `keyVersion` of a key wrapped for the first time; wrapping the same key anew counts it up. */
export const FIRST_KEY_VERSION = 1;

/** The encryption context in one place, so that what wraps and what unwraps can never spell it differently. */
export function contextOf(party: Party, subject: KeySubject, id: string): KeyContext {
  const { desk, country } = party;
  switch (subject) {
    case 'batch':
      return { desk, country, batch: id };
    case 'case':
      return { desk, country, case: id };
    case 'disclosure':
      return { desk, country, disclosure: id };
  }
}

/** Which subject and id a row claims; `undefined` when it claims none or several. */
export function subjectOf(context: KeyContext): { readonly subject: KeySubject; readonly id: string } | undefined {
  const claims: Readonly<Partial<Record<string, unknown>>> = context;
  const named = (['batch', 'case', 'disclosure'] as const).filter((name) => name in claims);
  const [subject] = named;
  if (subject === undefined || named.length > 1) return undefined;
  const id = claims[subject];
  return typeof id === 'string' ? { subject, id } : undefined;
}
