import { randomBytes } from 'node:crypto';
import { AwsCallError } from './aws-call.ts';
import type { KeyUse } from './kms-authorisation.ts';
import { type KeyRing, type KmsKey, publicKeyOf } from './kms-keys.ts';
import { holdNumber } from './kms-lengths.ts';
import { moveCiphertext } from './kms-moving.ts';
import { dataKey, decrypt, encrypt, splitBlob } from './kms-sealing.ts';
import { mac, signMessage, verifyMac, verifySignature } from './kms-signing.ts';
import { bytes, type KmsInput, type Work } from './kms-work.ts';

/** Whether the caller of this request may use the key so; the emulator asks it before it touches any key. */
type Allows = (key: KmsKey, use: KeyUse) => boolean;

/** A running KMS: performs one operation, or throws `AwsCallError` under the name KMS gives the error. */
export type Kms = {
  readonly perform: (operation: string, input: KmsInput, allows: Allows, caller: string) => KmsInput;
};

/** What a disabled key still answers to. */
const always: readonly string[] = ['DescribeKey', 'GetPublicKey', 'EnableKey', 'DisableKey'];

type Operation = { readonly usage?: string; readonly run: (work: Work) => KmsInput };

/**
 * KMS on one machine over the keys of the template: real AES-256-GCM with the encryption context as additional data,
 * HMAC, ECDSA and RSA-OAEP. Source: AWS KMS API reference (TrentService, AWS JSON 1.1).
 */
export function createKms(keys: KeyRing): Kms {
  const disabled = new Set<string>();
  return {
    perform(operation, input, allows, caller) {
      const demand = (key: KmsKey, use: KeyUse): void => {
        if (!allows(key, use))
          throw new AwsCallError(
            'AccessDeniedException',
            `User: ${caller} is not authorized to perform: ${use.action} on resource: ${key.arn} because no identity-based policy allows the ${use.action} action`,
          );
        if (!always.includes(operation) && disabled.has(key.id))
          throw new AwsCallError('DisabledException', `${key.arn} is disabled.`);
      };
      if (operation === 'ReEncrypt') return moveCiphertext(keys, input, demand);
      const known = operations[operation];
      if (operation === 'GenerateRandom')
        return {
          Plaintext: randomBytes(holdNumber('numberOfBytes', Number(input['NumberOfBytes']))).toString('base64'),
        };
      if (!known && operation !== 'EnableKey' && operation !== 'DisableKey')
        throw new AwsCallError('UnknownOperationException', '');
      const key = keyFor(keys, operation, input);
      demand(key, {
        action: `kms:${operation}`,
        encryptionContext: input['EncryptionContext'] as KeyUse['encryptionContext'],
        other: conditionKeys(input),
      });
      if (!known) return switchKey(disabled, key, operation);
      if (known.usage && known.usage !== key.usage)
        throw new AwsCallError(
          'InvalidKeyUsageException',
          `${key.arn} key usage is ${key.usage} which is not valid for ${operation}.`,
        );
      return {
        KeyId: key.arn,
        ...known.run({ key, input }),
        ...(operation === 'DescribeKey' && { KeyMetadata: describe(key, disabled) }),
      };
    },
  };
}

function switchKey(disabled: Set<string>, key: KmsKey, operation: string): KmsInput {
  if (operation === 'DisableKey') disabled.add(key.id);
  else disabled.delete(key.id);
  return {};
}

function conditionKeys(input: KmsInput): { [key: string]: string } {
  const named = {
    'kms:SigningAlgorithm': input['SigningAlgorithm'],
    'kms:MacAlgorithm': input['MacAlgorithm'],
    'kms:MessageType': input['MessageType'],
    'kms:EncryptionAlgorithm': input['EncryptionAlgorithm'] ?? 'SYMMETRIC_DEFAULT',
    'kms:RequestAlias': String(input['KeyId'] ?? '').startsWith('alias/') ? input['KeyId'] : undefined,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as {
    [key: string]: string;
  };
}

function keyFor(keys: KeyRing, operation: string, input: KmsInput): KmsKey {
  const named = input['KeyId'] === undefined ? undefined : keys.get(String(input['KeyId']));
  if (input['KeyId'] !== undefined && !named)
    throw new AwsCallError('NotFoundException', `Key '${String(input['KeyId'])}' does not exist`);
  if (operation !== 'Decrypt' || named?.spec.startsWith('RSA_')) {
    if (!named) throw new AwsCallError('ValidationException', 'KeyId is required.');
    return named;
  }
  const sealedUnder = keys.get(splitBlob(input['CiphertextBlob']).keyId);
  if (!sealedUnder) throw new AwsCallError('InvalidCiphertextException', '');
  if (named && named !== sealedUnder)
    throw new AwsCallError(
      'IncorrectKeyException',
      'The key ID in the request does not identify a CMK that can perform this operation.',
    );
  return sealedUnder;
}

const operations: { readonly [name: string]: Operation } = {
  DescribeKey: { run: () => ({}) },
  Encrypt: {
    usage: 'ENCRYPT_DECRYPT',
    run: ({ key, input }) => ({
      CiphertextBlob: encrypt(key, bytes(input['Plaintext']), input),
      EncryptionAlgorithm: input['EncryptionAlgorithm'] ?? 'SYMMETRIC_DEFAULT',
    }),
  },
  Decrypt: {
    usage: 'ENCRYPT_DECRYPT',
    run: ({ key, input }) => ({
      Plaintext: decrypt(key, input).toString('base64'),
      EncryptionAlgorithm: input['EncryptionAlgorithm'] ?? 'SYMMETRIC_DEFAULT',
    }),
  },
  GenerateDataKey: { usage: 'ENCRYPT_DECRYPT', run: ({ key, input }) => dataKey(key, input, true) },
  GenerateDataKeyWithoutPlaintext: { usage: 'ENCRYPT_DECRYPT', run: ({ key, input }) => dataKey(key, input, false) },
  GenerateMac: {
    usage: 'GENERATE_VERIFY_MAC',
    run: ({ key, input }) => ({ Mac: mac(key, input).toString('base64'), MacAlgorithm: input['MacAlgorithm'] }),
  },
  VerifyMac: { usage: 'GENERATE_VERIFY_MAC', run: verifyMac },
  Sign: {
    usage: 'SIGN_VERIFY',
    run: ({ key, input }) => ({
      Signature: signMessage(key, input).toString('base64'),
      SigningAlgorithm: input['SigningAlgorithm'],
    }),
  },
  Verify: { usage: 'SIGN_VERIFY', run: verifySignature },
  GetPublicKey: {
    run: ({ key }) => ({
      KeyId: key.arn,
      PublicKey: publicKeyOf(key).toString('base64'),
      KeySpec: key.spec,
      KeyUsage: key.usage,
      ...algorithms(key),
    }),
  },
};

function algorithms(key: KmsKey): KmsInput {
  if (key.usage === 'SIGN_VERIFY')
    return { SigningAlgorithms: [key.spec === 'ECC_NIST_P384' ? 'ECDSA_SHA_384' : 'ECDSA_SHA_256'] };
  return { EncryptionAlgorithms: ['RSAES_OAEP_SHA_1', 'RSAES_OAEP_SHA_256'] };
}

function describe(key: KmsKey, disabled: ReadonlySet<string>): KmsInput {
  return {
    KeyId: key.id,
    Arn: key.arn,
    AWSAccountId: key.account,
    KeySpec: key.spec,
    KeyUsage: key.usage,
    Enabled: !disabled.has(key.id),
    KeyState: disabled.has(key.id) ? 'Disabled' : 'Enabled',
    KeyManager: 'CUSTOMER',
    Origin: 'AWS_KMS',
  };
}
