import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ownAnswer, sendOutcome } from './api-answer.ts';
import { eventOf, type Received } from './api-event.ts';
import { createMatcher, type Route, routesOf } from './api-routes.ts';
import type { LambdaHost } from './lambda-host.ts';
import { isOver, limits } from './limits.ts';
import { readBody } from './loopback.ts';
import type { Template } from './template.ts';
import { createTokenCheck } from './token-check.ts';

/** What the HTTP API needs: the functions, who issues tokens, and business time. */
export type ApiParts = {
  readonly template: Template;
  readonly host: LambdaHost;
  readonly issuer: () => string;
  readonly now: () => number;
  readonly hears: (line: string) => void;
};

/** The HTTP API: `has` says whether a route of the template serves the method and path. */
export type HttpApi = {
  readonly routes: readonly Route[];
  readonly has: (method: string, path: string) => boolean;
  readonly serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
};

/**
 * The template's HTTP API on this machine: its routes and authorizers, events of payload 2.0, and API Gateway's own answers:
 * 400 on a path that cannot be decoded, 401, 403, 404, 413 when the body is more than it or the function takes, 431 when line and
 * headers are, 500 when the function fails, 503 when it overruns or has no place left. The quotas name no status; these are HTTP's own.
 */
export function createHttpApi(parts: ApiParts): HttpApi {
  const routes = routesOf(parts.template);
  const find = createMatcher(routes);
  const check = createTokenCheck((route) =>
    route.authorizer?.userPool === false ? route.authorizer.issuer : parts.issuer(),
  );
  return {
    routes,
    has: (method, path) => find(method, path.slice(1).split('/')) !== undefined,
    async serve(request, response) {
      const admitted = await admit(request, find, check);
      if ('status' in admitted) return ownAnswer(response, admitted.status, admitted.message, admitted.headers);
      const { route } = admitted.match;
      if (!route.permitted) {
        parts.hears(`${route.key}: the template gives API Gateway no permission to invoke its function.`);
        return ownAnswer(response, 500, 'Internal Server Error');
      }
      const requestId = randomUUID();
      const event = eventOf({ ...admitted, request, requestId, account: parts.template.account, now: parts.now() });
      // A route says the desk alone; the ledger tells one request from another.
      const served = `${request.method} ${withoutWords(admitted.path)}`;
      const outcome = await parts.host.invoke(parts.host.find(route.functionArn), event, served, requestId);
      if (outcome.type !== 'answered') parts.hears(`${route.key} ${outcome.type}: ${outcome.errorMessage}`);
      sendOutcome(response, outcome, requestId);
    },
  };
}

/** A part of a path, or an id. */
const harmless = /^(?:[a-z]+(?:-[a-z]+)*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|v1)$/;

/** A path as the ledger may keep it: whatever somebody may have typed into it stands as `_`. */
function withoutWords(path: string): string {
  return path.replaceAll(/[^/]+/g, (part) => (harmless.test(part) ? part : '_'));
}

type Turned = {
  readonly status: number;
  readonly message: string;
  readonly headers?: { readonly [name: string]: string };
};
type Admitted = Pick<Received, 'match' | 'passed' | 'body' | 'path' | 'query'>;

/** The checks before any function is asked, in API Gateway's order. */
async function admit(
  request: IncomingMessage,
  find: ReturnType<typeof createMatcher>,
  check: ReturnType<typeof createTokenCheck>,
): Promise<Turned | Admitted> {
  if (isOver(limits.requestHead, headBytes(request)))
    return { status: 431, message: 'Request Header Fields Too Large' };
  const [rawPath = '/', query = ''] = splitOnce(request.url ?? '/');
  const path = decodedPath(rawPath);
  if (path === undefined) return { status: 400, message: 'Bad Request' };
  const match = find(request.method ?? 'GET', path.slice(1).split('/'));
  if (!match) return { status: 404, message: 'Not Found' };
  const token = match.route.authorizer && (await check(match.route, request.headers.authorization));
  if (token?.type === 'unauthorized')
    return { status: 401, message: 'Unauthorized', headers: { 'www-authenticate': 'Bearer' } };
  if (token?.type === 'forbidden')
    return { status: 403, message: 'Forbidden', headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' } };
  const body = await readBody(request, limits.requestBody.most);
  if (!body) return { status: 413, message: 'Request Entity Too Large' };
  return { match, passed: token?.passed, body, path, query };
}

/** The request line and the values of all headers, which the quota counts together. */
function headBytes({ method = 'GET', url = '/', httpVersion, headersDistinct }: IncomingMessage): number {
  const values = Object.values(headersDistinct).flatMap((given) => given ?? []);
  return [`${method} ${url} HTTP/${httpVersion}`, ...values].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function splitOnce(url: string): readonly [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

/**
 * The path as an HTTP API hands it on: decoded once, before any route is looked for, so that `%2F` is a slash, and without what follows
 * a decoded `?`. Slashes are neither merged nor taken away, and no dots are resolved. Sources: API Gateway developer guide, "Create
 * routes for HTTP APIs"; what AWS was seen to send, in middleapi/standard-server#93 and aws/aws-lambda-dotnet#1901.
 */
function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path).split('?')[0];
  } catch {
    return undefined;
  }
}
