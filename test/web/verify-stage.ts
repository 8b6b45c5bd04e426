import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { signToken } from '@homeward/vault/minutes-token';
import { PNG } from 'pngjs';
import { encode } from 'uqr';

export const said = {
  says: 'homeward-minutes',
  handover: '01a21cf6-56c7-7d4f-9027-e8674988d4a0',
  edition: 2,
  minutes: 'a'.repeat(64),
  from: 'KH',
  to: 'VN',
  sender: 'invented-shelter',
  receiver: 'invented-embassy',
  at: '2026-03-02T03:00:00.000Z',
} as const;

/** A pair of keys of this stage: the public half as the app carries it, and what signs with the other as the platform does. */
export function signing(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const secret = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }) as string);
  const signer = { sign: async (text: string) => sign('sha256', Buffer.from(text), secret).toString('base64url') };
  const key = { ...publicKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
  return { key, token: (what: object = said) => signToken(signer as never, kid, what as never) };
}

/** The code of a text as grey values of a picture, dark on light. */
function drawn(text: string, width: number, height: number): Uint8Array {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const step = Math.floor(Math.min(width, height) / size);
  const [left, top] = [Math.floor((width - step * size) / 2), Math.floor((height - step * size) / 2)];
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [Math.floor(((at % width) - left) / step), Math.floor((Math.floor(at / width) - top) / step)];
    return data[y]?.[x] ? 16 : 235;
  });
}

export function pictureOf(text: string): Buffer {
  const picture = new PNG({ width: 900, height: 900 });
  for (const [at, grey] of drawn(text, 900, 900).entries()) picture.data.set([grey, grey, grey, 255], at * 4);
  return PNG.sync.write(picture);
}

/** What a camera sees that looks at the code, as a file that Chromium takes for one (YUV4MPEG2). */
export function filmOf(text: string, file: string): void {
  const [width, height] = [1280, 960];
  const colours = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), drawn(text, width, height), colours]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(file, Buffer.concat([head, frame, frame]));
}
