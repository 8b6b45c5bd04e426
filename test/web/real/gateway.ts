import { randomUUID } from 'node:crypto';
import type { Called } from '../serving.ts';

/** What needs no token: a link in a mail is one. */
const open = /^\/v1\/border\/links\//;

/** The gateway's part: nobody passes without a token, and each request has its moment. Undefined for whoever has none. */
export function eventOf({ method, url, headers, body }: Called): object | undefined {
  const [path = '', rawQueryString = ''] = url.split('?');
  const rawPath = decodeURIComponent(path);
  const claims = claimsIn(headers.authorization);
  if (claims === undefined && !open.test(url)) return undefined;
  const query = Object.fromEntries(new URLSearchParams(rawQueryString));
  const jwt = { claims: { ...claims, 'cognito:groups': `[${claims?.['cognito:groups']}]` } };
  return {
    version: '2.0',
    rawPath,
    rawQueryString,
    headers,
    isBase64Encoded: false,
    ...(rawQueryString === '' ? {} : { queryStringParameters: query }),
    ...(body === '' ? {} : { body }),
    requestContext: {
      requestId: randomUUID(),
      timeEpoch: Date.now(),
      http: { method, path: rawPath },
      ...(claims === undefined ? {} : { authorizer: { jwt } }),
    },
  };
}

function claimsIn(authorization: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (authorization === undefined) return undefined;
  return JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString());
}
