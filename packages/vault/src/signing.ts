import { createHash } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

/** A signing key of KMS: it signs, and shows its public half. */
export type Signer = {
  readonly sign: (text: string) => Promise<string>;
  /** PEM, for whoever checks without us. */
  readonly publicKey: () => Promise<string>;
};

function present(bytes: Uint8Array | undefined): Buffer {
  if (bytes === undefined) throw new Error('KMS answered without the bytes asked for.');
  return Buffer.from(bytes);
}

/**
 * Opens one key, ECC P-256. Signatures are ECDSA over SHA-256, DER in base64url. KMS is given the hash, for of a message it takes 4,096
 * bytes at most and a month may be longer; the signature is the same (AWS KMS API reference, Sign, `MessageType`).
 */
export function openSigner(KeyId: string, kms = new KMSClient({ maxAttempts: 3 })): Signer {
  return {
    async sign(text) {
      const Message = createHash('sha256').update(text).digest();
      const asked = { KeyId, Message, MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' } as const;
      return present((await kms.send(new SignCommand(asked))).Signature).toString('base64url');
    },
    async publicKey() {
      const der = present((await kms.send(new GetPublicKeyCommand({ KeyId }))).PublicKey).toString('base64');
      return `-----BEGIN PUBLIC KEY-----\n${der.replace(/.{64}/g, '$&\n').trimEnd()}\n-----END PUBLIC KEY-----\n`;
    },
  };
}
