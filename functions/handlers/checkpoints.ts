import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Store } from '@homeward/store/open-store';
import { checkpointName, signedText } from '@homeward/store/trail/checkpoint';
import { noteSigned, unsignedPart } from '@homeward/store/trail/unsigned';
import { openSigner } from '@homeward/vault/signing';

/** Where checkpoints are laid down: in a bucket nobody can take them out of again. */
export type Checkpoints = {
  /** Signs what is new in the log, if there is anything; says how many lines that was. */
  readonly sign: (at: string) => Promise<number>;
};

/** Opens the signing key and the bucket. The public key is laid beside the checkpoints, once a start. */
export function openCheckpoints(store: Store, key: string, Bucket: string, s3 = new S3Client()): Checkpoints {
  const signer = openSigner(key);
  const id = key.split('/').at(-1) ?? key;
  const lay = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  let shown: Promise<unknown> | undefined;
  return {
    async sign(at) {
      const part = await unsignedPart(store);
      if (part === undefined) return 0;
      shown ??= signer.publicKey().then((pem) => lay('public-key.pem', pem));
      await shown.catch((fault: unknown) => {
        shown = undefined;
        throw fault;
      });
      const said = { ...part, at, key: id };
      const signature = await signer.sign(signedText(said));
      await lay(checkpointName(part.size), `${JSON.stringify({ ...said, signature })}\n`);
      await noteSigned(store, part.size);
      return part.lines.length;
    },
  };
}
