import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { Answer } from './answer.ts';
import type { Asked } from './world.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });

/** What the place of deployment tells of its recovery key. */
export const recoveryKey = { kid: 'recovery-of-a-stage', jwk: publicKey.export({ format: 'jwk' }) };

/** The server's part: the wrap opens, and only for the device it was made on. */
export const recovery = {
  recoverQueue({ body }: Asked) {
    const { wrapped, device } = body as { readonly wrapped: string; readonly device: string };
    const how = { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    try {
      const words = privateDecrypt(how, Buffer.from(wrapped, 'base64url'));
      if (words.subarray(32).toString('hex') !== device.replaceAll('-', '')) throw new Error('another device');
      return { key: words.subarray(0, 32).toString('base64url') };
    } catch {
      throw new Answer(404, { code: 'not-found' });
    }
  },
};
