import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, GenerateMacCommand } from '@aws-sdk/client-kms';
import type { KeyContext } from './key-row.ts';
import { countryKey, type Vault } from './open-vault.ts';
import { VaultError } from './vault-error.ts';

/** A new 32-byte key, plain and wrapped, in one call; `context` names the country whose key wraps it. */
export async function generateDataKey(
  vault: Vault,
  context: KeyContext,
): Promise<{ readonly plain: Uint8Array; readonly wrapped: string }> {
  const KeyId = countryKey(vault, context.country);
  const answer = await ask(() =>
    vault.kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: 'AES_256', EncryptionContext: context })),
  );
  return { plain: present(answer.Plaintext), wrapped: base64(present(answer.CiphertextBlob)) };
}

/**
 * Unwraps with the country key named by hand: KMS refuses a ciphertext made under any other. While a country is moved to another
 * KMS key, what still lies under the one before is opened with that one: a second call, for rows not moved yet.
 */
export async function decrypt(vault: Vault, context: KeyContext, wrapped: string): Promise<Uint8Array> {
  const [now, before] = [countryKey(vault, context.country), vault.before[context.country]];
  if (before === undefined) return decryptUnder(vault, now, context, wrapped);
  return decryptUnder(vault, now, context, wrapped).catch((error: unknown) => {
    const { cause } = error as { cause?: { name?: string } };
    if (cause?.name !== 'IncorrectKeyException') throw error;
    return decryptUnder(vault, before, context, wrapped);
  });
}

async function decryptUnder(vault: Vault, KeyId: string, context: KeyContext, wrapped: string): Promise<Uint8Array> {
  const CiphertextBlob = Buffer.from(wrapped, 'base64');
  // One spelling only, and none that KMS would call invalid input: an altered row is an altered row.
  if (CiphertextBlob.length === 0 || base64(CiphertextBlob) !== wrapped) throw new VaultError('wrong-key');
  const answer = await ask(() =>
    vault.kms.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: context })),
  );
  return present(answer.Plaintext);
}

/** Opens what a device wrapped with the public half of the recovery key (RSAES-OAEP with SHA-256, RFC 8017). */
export async function decryptOfADevice(vault: Vault, CiphertextBlob: Uint8Array): Promise<Uint8Array> {
  const KeyId = vault.keyRecovery;
  if (KeyId === undefined) throw new VaultError('not-allowed');
  const asked = { KeyId, CiphertextBlob, EncryptionAlgorithm: 'RSAES_OAEP_SHA_256' } as const;
  return present((await ask(() => vault.kms.send(new DecryptCommand(asked)))).Plaintext);
}

/** Wraps bytes for the party named in `context`, who alone can unwrap them. */
export async function encrypt(vault: Vault, context: KeyContext, Plaintext: Uint8Array): Promise<string> {
  const KeyId = countryKey(vault, context.country);
  const answer = await ask(() => vault.kms.send(new EncryptCommand({ KeyId, Plaintext, EncryptionContext: context })));
  return base64(present(answer.CiphertextBlob));
}

/** HMAC-SHA-256 of a fixed label under the HMAC key, which never leaves KMS. */
export async function generateMac(vault: Vault, label: string): Promise<Uint8Array> {
  const KeyId = vault.keyMac;
  if (KeyId === undefined) throw new VaultError('not-allowed');
  const Message = Buffer.from(label);
  const answer = await ask(() =>
    vault.kms.send(new GenerateMacCommand({ KeyId, Message, MacAlgorithm: 'HMAC_SHA_256' })),
  );
  return present(answer.Mac);
}

/** Whatever KMS refuses gets one of our codes; throttling passes as it is, for whoever asked is to wait. */
async function ask<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'AccessDeniedException') throw new VaultError('not-allowed', error);
    if (name === 'InvalidCiphertextException' || name === 'IncorrectKeyException') {
      throw new VaultError('wrong-place', error);
    }
    if (name === 'ThrottlingException') throw error;
    throw new VaultError('unavailable', error);
  }
}

function present(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new VaultError('unavailable');
  return bytes;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
