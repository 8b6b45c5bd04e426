import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { encodings } from './encodings.ts';

type Hidden = { readonly how: string; readonly bytes: Buffer };

const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

/** A line of JSON in base64 as a whole, the word wherever the length of what stands before it puts it. */
function wholeLines(word: string): readonly Hidden[] {
  return [0, 1, 2].flatMap((more) =>
    (['base64', 'base64url'] as const).map((alphabet) => ({
      how: `${alphabet}, ${more} after`,
      bytes: Buffer.from(Buffer.from(`{"${'x'.repeat(more)}":"${word}"}`).toString(alphabet)),
    })),
  );
}

/** A word in each encoding among noise, in a line that is in base64 as a whole, and packed in four ways. */
export function everyPlace(word: string): readonly Hidden[] {
  const line = Buffer.from(`${noise(30)} ${word} ${noise(30)}`);
  const packed = gzipSync(line);
  return [
    ...Object.entries(encodings).map(([how, encode]) => ({
      how,
      bytes: Buffer.concat([Buffer.from(noise(31)), Buffer.from(encode(word)), Buffer.from(noise(17))]),
    })),
    ...wholeLines(word),
    { how: 'gzip', bytes: Buffer.concat([randomBytes(9), packed, randomBytes(9)]) },
    { how: 'gzip in base64', bytes: Buffer.from(`${noise(9)}"${packed.toString('base64')}"`) },
    { how: 'gzip in hex', bytes: Buffer.from(`"${packed.toString('hex')}"`) },
    { how: 'gzip in gzip', bytes: gzipSync(packed) },
  ];
}
