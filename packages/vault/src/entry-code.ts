import { createHmac, type KeyObject, scrypt, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or copied by hand is not mistaken. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;
const hashBytes = 32;

function slowly(code: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, hashBytes, (fault, hash) => (fault === null ? resolve(hash) : reject(fault)));
  });
}

/**
 * A code of 40 bits for one opening of one case, drawn from the case's own random key: nobody without that key can foresee it, and a
 * request that comes again because its answer was lost shows the same one, although it is kept nowhere.
 */
export function entryCode(key: KeyObject, opening: string): string {
  const bytes = createHmac('sha256', key).update(`homeward own-record code 1 ${opening}`).digest();
  const drawn = [...bytes.subarray(0, length)].map((byte) => letters[byte % letters.length]).join('');
  return `${drawn.slice(0, length / 2)}-${drawn.slice(length / 2)}`;
}

/** As it was meant: without spaces and dashes, in capitals, and O, I, L as the digits they look like. */
function meant(code: string): string {
  return code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** The slow, salted hash (scrypt, RFC 7914) under which a code is kept: base64url. */
export async function codeHash(code: string, opening: string): Promise<string> {
  return (await slowly(meant(code), opening)).toString('base64url');
}

/** Whether a code is the one whose hash was kept, in a time that does not depend on how much of it is right. */
export async function isCode(code: string, opening: string, kept: string): Promise<boolean> {
  const [said, right] = [Buffer.from(await codeHash(code, opening)), Buffer.from(kept)];
  return said.length === right.length && timingSafeEqual(said, right);
}
