const id = '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e';

/** Paths at which no desk has an operation, as the gateway hands them on (decoded once); `here` is the desk's prefix, `/v1/mission`. */
export function badPaths(here: string): readonly string[] {
  return [
    ...['', '/', '/nothing', '/me/', '//me', '/me//', '/./me', '/../me', '/nothing/../me'].map((path) => here + path),
    // What was encoded twice comes with its signs, and is not decoded again.
    ...['/%6de', '/me%2f', '/%2e%2e/me', '%2fme', '/me%00', '/%', '/%zz', '/me%3flimit=1'].map((path) => here + path),
    ...['/ME', '/Me', '/me;x=1', '/me#x', '/me?limit=1', '/me\u0000', '/me ', '/\\me', '/ខ្ញុំ'].map(
      (path) => here + path,
    ),
    ...['/__proto__', '/constructor', '/handovers/..', '/handovers/.', '/handovers//minutes'].map(
      (path) => here + path,
    ),
    ...[`/handovers/${id}/..`, `/handovers/${id}/`, `/handovers/${id}/nothing`].map((path) => here + path),
    `${here.toUpperCase()}/me`,
    `/${here}/me`,
    `${here.replace('/v1/', '/v2/')}/me`,
    '/v1/nowhere/me',
    '/v1/me',
    '/',
    '',
    `${here}/${'a'.repeat(4084)}`,
    `${here}/handovers/${'x/'.repeat(2040)}`,
    `${here}${'/..'.repeat(1360)}/me`,
  ];
}

export const otherMethods = ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'get', ''] as const;
