import type { Found } from '@homeward/api/finder';
import { pathAt, type Route } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import type { Desk } from '@homeward/domain/people/actor';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { uuidv7 } from 'uuidv7';

type Event = APIGatewayProxyEventV2;

/** A route of the list, by its operation. */
export function routeOf(operationId: string): Route {
  const found = routes.find((route) => route.operationId === operationId);
  if (found === undefined) throw new Error(`no operation ${operationId}`);
  return found;
}

export type Given = {
  readonly desk?: string;
  readonly sub?: string;
  readonly groups?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | undefined;
  readonly base64?: boolean;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** What stands in the request line where it is no operation's. */
  readonly rawPath?: string;
  readonly method?: string;
  /** Without a token the gateway's own check would have answered; an event of an open route has no claims. */
  readonly token?: false;
};

/** What the list says of an operation and the variables of its path. */
export function foundOf(operationId: string, { path = {} }: Given = {}): Found {
  return { route: routeOf(operationId), params: path };
}

const nothing = '0199a7e2-8c00-7a10-9c11-000000000000';

function pathOf(route: Route, desk: string, path: Given['path'] = {}): string {
  return `/v1/${desk}${pathAt(route, desk as Desk).replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? nothing)}`;
}

const now = Date.parse('2026-11-24T08:00:00Z');

function claimsOf({ sub = 'officer', groups = '[intake]' }: Given) {
  return { sub, 'cognito:groups': groups, iat: String(now / 1000), auth_time: String(now / 1000 - 60) };
}

/** An event of the HTTP API (payload 2.0) as API Gateway makes it, with nothing wrong but what is given. */
export function eventOf(operationId: string, given: Given = {}): Event {
  const route = routeOf(operationId);
  const desk = given.desk ?? 'transit';
  const rawPath = given.rawPath ?? pathOf(route, desk, given.path);
  const method = given.method ?? route.method;
  const routeKey = route.open === true ? `${method} ${rawPath}` : `ANY /v1/${desk}/{proxy+}`;
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': uuidv7(),
    'if-match': '"1"',
    ...given.headers,
  };
  const kept = Object.entries(headers).filter((one): one is [string, string] => one[1] !== undefined);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: '',
    headers: Object.fromEntries(kept),
    ...(given.query === undefined ? {} : { queryStringParameters: { ...given.query } }),
    ...('body' in given ? { body: given.body } : { body: JSON.stringify(route.example ?? {}) }),
    isBase64Encoded: given.base64 ?? false,
    requestContext: {
      requestId: 'request-1',
      timeEpoch: now,
      routeKey,
      http: { method, path: rawPath },
      ...(given.token === false ? {} : { authorizer: { jwt: { claims: claimsOf(given) } } }),
    },
  } as unknown as Event;
}

export const context = { awsRequestId: 'request-1', functionName: 'transit' } as Context;
