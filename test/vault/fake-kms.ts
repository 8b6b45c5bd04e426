import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  IncorrectKeyException,
  InvalidCiphertextException,
  KMSClient,
  KMSServiceException,
} from '@aws-sdk/client-kms';
import { type Country, countries } from '@homeward/domain/countries/countries';
import { openVault, type Vault } from '@homeward/vault/open-vault';
import { mockClient } from 'aws-sdk-client-mock';

type Context = Record<string, string> | undefined;
type Secrets = ReadonlyMap<string, Buffer>;

export const ARNS = Object.fromEntries(
  countries.map((country) => [country, `arn:aws:kms:ap-southeast-1:000000000000:key/${country}`]),
) as Record<Country, string>;
export const MAC_ARN = 'arn:aws:kms:ap-southeast-1:000000000000:key/mac';

const IV = 12;
const TAG = 16;

/** What each key of a KMS is made of. */
export function newSecrets(): Secrets {
  return new Map([...Object.values(ARNS), MAC_ARN].map((arn) => [arn, randomBytes(32)]));
}

/**
 * A KMS in memory: real AES-GCM with the encryption context as AAD, so that a wrong context really fails. It answers its own client,
 * or every client of this process, as a function that opens its own needs.
 */
export function newFakeKms(answers: 'its-client' | 'every-client' = 'its-client', secrets = newSecrets()) {
  const kms = new KMSClient({ region: 'ap-southeast-1' });
  const mock = answers === 'every-client' ? mockClient(KMSClient) : mockClient(kms);

  mock.on(GenerateDataKeyCommand).callsFake(({ KeyId, EncryptionContext }) => {
    const Plaintext = new Uint8Array(randomBytes(32));
    return { KeyId, Plaintext, CiphertextBlob: wrap(KeyId, Plaintext, EncryptionContext) };
  });
  mock.on(EncryptCommand).callsFake(({ KeyId, Plaintext, EncryptionContext }) => ({
    KeyId,
    CiphertextBlob: wrap(KeyId, Plaintext, EncryptionContext),
  }));
  mock.on(DecryptCommand).callsFake(({ KeyId, CiphertextBlob, EncryptionContext }) => ({
    KeyId,
    Plaintext: unwrap(KeyId, Buffer.from(CiphertextBlob), EncryptionContext),
  }));
  mock.on(GenerateMacCommand).callsFake(({ KeyId, Message }) => ({
    KeyId,
    Mac: new Uint8Array(createHmac('sha256', secretOf(KeyId)).update(Message).digest()),
  }));

  function secretOf(arn: string): Buffer {
    const secret = secrets.get(arn);
    if (secret === undefined) throw denied();
    return secret;
  }

  function wrap(arn: string, plain: Uint8Array, context: Context): Uint8Array {
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', secretOf(arn), iv).setAAD(aad(context));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return new Uint8Array(Buffer.concat([Buffer.from(`${arn}\n`), iv, cipher.getAuthTag(), sealed]));
  }

  function unwrap(arn: string, blob: Buffer, context: Context): Uint8Array {
    const end = blob.indexOf('\n');
    if (blob.subarray(0, end).toString() !== arn) throw incorrectKey();
    const body = blob.subarray(end + 1);
    const secret = secretOf(arn);
    try {
      const decipher = createDecipheriv('aes-256-gcm', secret, body.subarray(0, IV))
        .setAAD(aad(context))
        .setAuthTag(body.subarray(IV, IV + TAG));
      return new Uint8Array(Buffer.concat([decipher.update(body.subarray(IV + TAG)), decipher.final()]));
    } catch {
      throw new InvalidCiphertextException({ message: 'Invalid ciphertext.', $metadata: {} });
    }
  }

  /** The vault of a desk at this KMS; `at` is the real time its cache sees. */
  function vaultOf(desk: string, country: Country, at: { ms: number } = { ms: 0 }): Vault {
    return openVault({ desk, country, keys: ARNS, keyMac: MAC_ARN, kms, now: () => at.ms });
  }

  return { kms, mock, vaultOf, calls: () => mock.calls().map(({ args }) => args[0].constructor.name) };
}

export function denied(): KMSServiceException {
  return new KMSServiceException({
    name: 'AccessDeniedException',
    message: 'User is not authorized.',
    $fault: 'client',
    $metadata: {},
  });
}

function incorrectKey(): IncorrectKeyException {
  return new IncorrectKeyException({ message: 'Not the key that encrypted this.', $metadata: {} });
}

function aad(context: Context): Buffer {
  return Buffer.from(JSON.stringify(Object.entries(context ?? {}).sort()));
}
