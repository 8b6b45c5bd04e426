import type { IncomingMessage } from 'node:http';
import type { Match } from './api-routes.ts';
import type { Passed } from './token-check.ts';

/** What an event is made from: the request as it came, its route, and the moment of business time. */
export type Received = {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly path: string;
  readonly query: string;
  readonly match: Match;
  readonly passed: Passed | undefined;
  readonly requestId: string;
  readonly account: string;
  /** Business time, in milliseconds. */
  readonly now: number;
};

/** The HTTP API event of payload version 2.0, exactly as API Gateway makes it. Source: API Gateway developer guide, Lambda integrations for HTTP APIs. */
export function eventOf(received: Received): object {
  const { request, body, path, query, match, passed } = received;
  const headers = headersOf(request);
  const cookies = headers['cookie']?.split(/;\s*/);
  delete headers['cookie'];
  const queryStringParameters = queryOf(query);
  const text = isText(headers['content-type']);
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookies && { cookies }),
    headers,
    ...(Object.keys(queryStringParameters).length > 0 && { queryStringParameters }),
    requestContext: {
      accountId: received.account,
      apiId: match.route.apiId,
      ...(passed && { authorizer: { jwt: { claims: flatClaims(passed.claims), scopes: passed.scopes } } }),
      domainName: headers['host'] ?? '',
      domainPrefix: (headers['host'] ?? '').split('.')[0],
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: received.requestId,
      routeKey: match.route.key,
      stage: '$default',
      time: commonLogTime(received.now),
      timeEpoch: received.now,
    },
    ...(Object.keys(match.variables).length > 0 && { pathParameters: match.variables }),
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
}

function headersOf(request: IncomingMessage): { [name: string]: string } {
  const headers: { [name: string]: string } = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (values && name !== 'authorization') headers[name] = values.join(name === 'cookie' ? '; ' : ',');
  }
  const authorization = request.headers.authorization;
  if (authorization) headers['authorization'] = authorization;
  return headers;
}

function queryOf(query: string): { readonly [name: string]: string } {
  const joined = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query))
    joined.set(name, joined.has(name) ? `${joined.get(name)},${value}` : value);
  return Object.fromEntries(joined);
}

/** API Gateway passes text, JSON and XML on as they are and everything else in base64; without a type it takes text. */
function isText(type: string | undefined): boolean {
  return type === undefined || /^(text\/|application\/(json|xml|javascript)|[^;]+\+(json|xml))/i.test(type);
}

/** Every claim arrives as a string; a list as `[a b]`. */
function flatClaims(claims: { readonly [name: string]: unknown }): { readonly [name: string]: string } {
  const flat = (value: unknown): string =>
    Array.isArray(value)
      ? `[${value.join(' ')}]`
      : typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : String(value);
  return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, flat(value)]));
}

function commonLogTime(now: number): string {
  const [, weekday = '', day = '', month = '', year = '', time = ''] =
    /^(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(now).toUTCString()) ?? [];
  return weekday === '' ? '' : `${day}/${month}/${year}:${time} +0000`;
}
