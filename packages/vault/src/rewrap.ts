import { type KMSClient, ReEncryptCommand } from '@aws-sdk/client-kms';
import type { KmsKeyRow } from './key-row.ts';
import { VaultError } from './vault-error.ts';

/** From which KMS key to which; both by ARN. */
export type KeyMove = { readonly from: string; readonly to: string };

/**
 * The same key wrapped under another KMS key, in the same context, without anybody having seen it: KMS does both halves
 * (ReEncrypt). `moved-before` when the row is not under `from` any more. Errors: `wrong-place` for an altered row, `not-allowed`.
 */
export async function rewrapped(
  kms: KMSClient,
  row: KmsKeyRow,
  { from, to }: KeyMove,
): Promise<KmsKeyRow | 'moved-before'> {
  const { context, wrapped, keyVersion } = row;
  try {
    const { CiphertextBlob } = await kms.send(
      new ReEncryptCommand({
        CiphertextBlob: Buffer.from(wrapped, 'base64'),
        SourceKeyId: from,
        SourceEncryptionContext: context,
        DestinationKeyId: to,
        DestinationEncryptionContext: context,
      }),
    );
    if (CiphertextBlob === undefined) throw new Error('KMS answered without the bytes asked for.');
    return { ...row, wrapped: Buffer.from(CiphertextBlob).toString('base64'), keyVersion: keyVersion + 1 };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === 'IncorrectKeyException') return 'moved-before';
    if (name === 'InvalidCiphertextException') throw new VaultError('wrong-place', error);
    if (name === 'AccessDeniedException') throw new VaultError('not-allowed', error);
    throw error;
  }
}
