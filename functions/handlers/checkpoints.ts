import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Store } from '@homeward/store/open-store';
import { checkpointName, signedText } from '@homeward/store/trail/checkpoint';
import { nextCheckpoint, noteSigned, type Unsigned } from '@homeward/store/trail/next-checkpoint';
import { openSigner } from '@homeward/vault/signing';

/** Where checkpoints are laid down: in a bucket nobody can take them out of again. */
export type Checkpoints = {
  /** Signs what is new in the log, if there is anything; says how many lines that was. */
  readonly sign: (at: string) => Promise<number>;
};

/** So many checkpoints a waking at most: each takes a second or two, and the function has a minute. */
const mostAtOnce = 20;

/** Opens the signing key and the bucket. The public key is laid beside the checkpoints, once a start. */
export function openCheckpoints(store: Store, key: string, Bucket: string, s3 = new S3Client()): Checkpoints {
  const signer = openSigner(key);
  const id = key.split('/').at(-1) ?? key;
  const lay = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  let shown: Promise<unknown> | undefined;
  const show = async (): Promise<void> => {
    shown ??= signer.publicKey().then((pem) => lay('public-key.pem', pem));
    await shown.catch((fault: unknown) => {
      shown = undefined;
      throw fault;
    });
  };
  const signOne = async (part: Unsigned, at: string): Promise<number> => {
    await show();
    const said = { ...part, at, key: id };
    const signature = await signer.sign(signedText(said));
    await lay(checkpointName(part.size), `${JSON.stringify({ ...said, signature })}\n`);
    await noteSigned(store, part);
    return part.lines.flat().length;
  };
  return {
    async sign(at) {
      let count = 0;
      for (let one = 0; one < mostAtOnce; one += 1) {
        const part = await nextCheckpoint(store);
        if (part === undefined) break;
        count += await signOne(part, at);
      }
      return count;
    },
  };
}
