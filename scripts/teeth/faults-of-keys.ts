import type { Fault } from './fault.ts';

const kms = { file: 'packages/vault/src/ask-kms.ts', suite: 'test/vault/keys.test.ts' } as const;
const sealing = { file: 'packages/vault/src/sealing.ts', suite: 'test/vault/sealing.test.ts' } as const;
const cache = { file: 'packages/vault/src/key-cache.ts', suite: 'test/vault/key-cache.test.ts' } as const;

/** Something opens that is to stay closed. */
export const faultsOfKeys: readonly Fault[] = [
  {
    ...{ ...kms, name: 'no-context-on-decrypt', says: 'A key is unwrapped without its encryption context.' },
    from: `new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: context })`,
    to: `new DecryptCommand({ KeyId, CiphertextBlob })`,
  },
  {
    ...{ ...kms, name: 'no-context-on-encrypt', says: 'A copy’s key is wrapped without its encryption context.' },
    from: `new EncryptCommand({ KeyId, Plaintext, EncryptionContext: context })`,
    to: `new EncryptCommand({ KeyId, Plaintext })`,
    suite: 'test/vault/disclosure.test.ts',
  },
  {
    ...{ ...sealing, name: 'nonce-reused', says: 'Every seal has the same nonce.' },
    from: `    .encrypt(key);`,
    to: `    .setInitializationVector(new Uint8Array(12))\n    .encrypt(key);`,
    suite: 'test/proof/ciphertexts.test.ts',
  },
  {
    ...{ ...sealing, name: 'version-unchecked', says: 'An older seal opens in the place of a newer one.' },
    from: ` || header['version'] !== version`,
    to: '',
  },
  {
    ...{ ...sealing, name: 'thing-unchecked', says: 'A seal of one case opens in another.' },
    from: `header['thing'] !== thing || `,
    to: '',
  },
  {
    ...{ ...sealing, name: 'length-tells', says: 'A seal is as long as what it holds.' },
    from: `Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES`,
    to: `bytes.length`,
  },
  {
    ...{ ...cache, name: 'key-kept-too-long', says: 'Plain keys are kept for ten minutes.' },
    from: `const KEPT_FOR_MS = 60_000;`,
    to: `const KEPT_FOR_MS = 600_000;`,
  },
  {
    ...{ ...cache, name: 'key-not-zeroed', says: 'A key that has run out is not zeroed.' },
    from: `  cache.entries.get(name)?.bytes.fill(0);\n`,
    to: '',
  },
  {
    ...{ name: 'row-of-another-country', says: 'A key row of another country is unwrapped.' },
    file: 'packages/vault/src/plain-key.ts',
    from: ` || country !== vault.country`,
    to: '',
    suite: 'test/vault/refused-before-kms.test.ts',
  },
  {
    ...{ name: 'copy-of-another-id', says: 'The key of one copy is tried on another.' },
    file: 'packages/vault/src/disclosure.ts',
    from: ` || claim.id !== disclosureId`,
    to: '',
    suite: 'test/vault/disclosure.test.ts',
  },
  {
    ...{ name: 'wrap-of-another-device', says: 'What one device wrapped is opened for another one.' },
    file: 'packages/vault/src/device-key.ts',
    from: ` || !timingSafeEqual(plain.subarray(keyBytes), named)`,
    to: '',
    suite: 'test/vault/device-key.test.ts',
  },
  {
    ...{ name: 'device-key-not-zeroed', says: 'The plain key of a device stays in memory.' },
    file: 'packages/vault/src/device-key.ts',
    from: `    plain.fill(0);\n`,
    to: '',
    suite: 'test/vault/device-key.test.ts',
  },
  {
    ...{ name: 'recovery-at-every-desk', says: 'Casework opens what devices wrapped for the border desk.' },
    file: 'infra/key-policies.ts',
    from: `[roles[queueOpener]], ['kms:Decrypt']`,
    to: `[roles[queueOpener], roles.casework], ['kms:Decrypt']`,
    suite: 'test/infra/key-table.test.ts',
  },
  {
    ...{ name: 'sheet-without-salt', says: 'The hash of a sheet can be guessed from names.' },
    file: 'packages/vault/src/sheet.ts',
    from: `.update(bytes).update(canonicalJson(sheet))`,
    to: `.update(canonicalJson(sheet))`,
    suite: 'test/vault/sheet.test.ts',
  },
  {
    ...{ name: 'erasure-forgets-health', says: 'Erasing a case leaves the key of its medical part.' },
    file: 'packages/store/src/erasure.ts',
    from: `desk: 'health', thing:`,
    to: `desk: 'elsewhere', thing:`,
    suite: 'test/functions/erasure.test.ts',
  },
  {
    ...{ name: 'embassies-unbound', says: 'A role’s rows are not held to its own prefixes.' },
    file: 'infra/statements.ts',
    from: `under === undefined ? {} : heldTo(under),`,
    to: `under === undefined || table !== 'keys' ? {} : heldTo(under),`,
    suite: 'test/infra/permissions.test.ts',
  },
];
