import { AwsCallError } from './aws-call.ts';
import type { KeyUse } from './kms-authorisation.ts';
import type { KeyRing, KmsKey } from './kms-keys.ts';
import { decrypt, encrypt, splitBlob } from './kms-sealing.ts';
import type { KmsInput } from './kms-work.ts';

/** Throws what KMS would say when the caller may not use a key so, or when it is disabled. */
type Demand = (key: KmsKey, use: KeyUse) => void;
type Context = KeyUse['encryptionContext'];

/**
 * ReEncrypt: opens under one key and seals under another, each in its own context, and shows the plain bytes to nobody. Two
 * permissions are asked, each with its own context. Source: AWS KMS API reference, ReEncrypt.
 */
export function moveCiphertext(keys: KeyRing, input: KmsInput, demand: Demand): KmsInput {
  const source = sourceOf(keys, input);
  const destination = keys.get(String(input['DestinationKeyId'] ?? ''));
  if (!destination)
    throw new AwsCallError('NotFoundException', `Key '${String(input['DestinationKeyId'])}' does not exist`);
  const [from, to] = [input['SourceEncryptionContext'] as Context, input['DestinationEncryptionContext'] as Context];
  demand(source, { action: 'kms:ReEncryptFrom', encryptionContext: from });
  demand(destination, { action: 'kms:ReEncryptTo', encryptionContext: to });
  const plain = decrypt(source, { CiphertextBlob: input['CiphertextBlob'], EncryptionContext: from });
  return {
    CiphertextBlob: encrypt(destination, plain, { EncryptionContext: to }),
    SourceKeyId: source.arn,
    KeyId: destination.arn,
  };
}

function sourceOf(keys: KeyRing, input: KmsInput): KmsKey {
  const sealedUnder = keys.get(splitBlob(input['CiphertextBlob']).keyId);
  if (!sealedUnder) throw new AwsCallError('InvalidCiphertextException', '');
  const named = input['SourceKeyId'];
  if (named !== undefined && keys.get(String(named)) !== sealedUnder)
    throw new AwsCallError(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    );
  return sealedUnder;
}
