import {
  type CryptoKey,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
} from 'jose';

/** Of whoever forges them: no issuer knows it. */
const forger = generateKeyPair('RS256', { extractable: true });

/**
 * Tokens that are nobody's, made from a good one; each by its name. Rightly signed ones with wrong claims are made where the key can be
 * had: `test/local/token-check.test.ts`.
 */
export async function badTokens(issuer: string, good: string): Promise<Readonly<Record<string, string | undefined>>> {
  const [head = '', claims = '', mark = ''] = good.split('.');
  const { privateKey, publicKey: own } = await forger;
  const jwk = await exportJWK(own);
  const said = decodeJwt(good);
  const { kid } = decodeProtectedHeader(good);
  const now = Math.floor(Date.now() / 1000);
  const sign = (payload: object, key: CryptoKey | Uint8Array, alg: string, more: object = {}) =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }), typ: 'at+jwt', ...more })
      .sign(key);
  return {
    none: undefined,
    empty: '',
    'not a token': 'not-a-token',
    'signed by another key': await sign(said, privateKey, 'RS256'),
    'with another person written in': `${head}.${part({ ...said, sub: 'demo-nobody' })}.${mark}`,
    'with its end moved': `${head}.${part({ ...said, exp: 4_000_000_000 })}.${mark}`,
    'of another audience': await sign({ ...said, aud: 'another-app', client_id: 'another-app' }, privateKey, 'RS256'),
    'with its own key in its head': await new SignJWT({ ...said })
      .setProtectedHeader({ alg: 'RS256', jwk, jku: `${issuer}/elsewhere`, typ: 'at+jwt' })
      .sign(privateKey),
    'with the address of its own key': await sign(said, privateKey, 'RS256', { jku: `${issuer}/elsewhere` }),
    'with a key nobody knows': await sign(said, privateKey, 'RS256', { kid: 'unknown' }),
    'with a path for its key': await sign(said, new Uint8Array(32), 'HS256', { kid: '../../../../dev/null' }),
    'of another issuer': await sign({ ...said, iss: 'https://elsewhere.invalid/pool' }, privateKey, 'RS256'),
    'that has run out': await sign({ ...said, exp: now - 60 }, privateKey, 'RS256'),
    'that is not valid yet': await sign({ ...said, nbf: now + 3600 }, privateKey, 'RS256'),
    'that is an id token': await sign({ ...said, scope: undefined, token_use: 'id' }, privateKey, 'RS256'),
    'without a signature': `${head}.${claims}.`,
    'with algorithm none': `${part({ alg: 'none', typ: 'at+jwt' })}.${claims}.`,
    'with algorithm nOnE': `${part({ alg: 'nOnE', typ: 'at+jwt' })}.${claims}.`,
    'HS256 with the public key': await sign(said, new TextEncoder().encode(await publicKey(issuer)), 'HS256'),
  };
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function publicKey(issuer: string): Promise<string> {
  const { keys } = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: Parameters<typeof importJWK>[0][] };
  return exportSPKI((await importJWK(keys[0] ?? {}, 'RS256')) as CryptoKey);
}
