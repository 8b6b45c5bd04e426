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

/** Tokens that are nobody's, made from a good one; each by its name. */
export async function badTokens(issuer: string, good: string): Promise<Readonly<Record<string, string | undefined>>> {
  const [head = '', claims = '', mark = ''] = good.split('.');
  const { privateKey, publicKey: own } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(own);
  const said = decodeJwt(good);
  const { kid } = decodeProtectedHeader(good);
  const sign = (payload: object, key: CryptoKey | Uint8Array, alg: string) =>
    new SignJWT({ ...payload })
      .setProtectedHeader({ alg, ...(kid === undefined ? {} : { kid }), typ: 'at+jwt' })
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
    'without a signature': `${head}.${claims}.`,
    'with algorithm none': `${part({ alg: 'none', typ: 'at+jwt' })}.${claims}.`,
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
