import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { eventOf } from './api-event.ts';
import { createMatcher, type Route, routesOf } from './api-routes.ts';
import type { LambdaHost, Outcome } from './lambda-host.ts';
import { readBody } from './loopback.ts';
import type { Template } from './template.ts';
import { createTokenCheck } from './token-check.ts';

/** What the HTTP API needs: the functions, who issues tokens, and business time. */
export type ApiParts = { readonly template: Template; readonly host: LambdaHost; readonly issuer: () => string; readonly now: () => number; readonly hears: (line: string) => void };

/** The HTTP API: `has` says whether a route of the template serves the method and path. */
export type HttpApi = { readonly routes: readonly Route[]; readonly has: (method: string, path: string) => boolean; readonly serve: (request: IncomingMessage, response: ServerResponse) => Promise<void> };

const bodyLimit = 10 * 1024 * 1024;

/**
 * The template's HTTP API on this machine: its routes and authorizers, events of payload 2.0, and API Gateway's own answers:
 * 400 on a path that cannot be decoded, 401, 403, 404, 413 over 10 MB, 500 when the function fails, 503 when it overruns.
 */
export function createHttpApi(parts: ApiParts): HttpApi {
  const routes = routesOf(parts.template);
  const find = createMatcher(routes);
  const check = createTokenCheck((route) => (route.authorizer?.userPool === false ? route.authorizer.issuer : parts.issuer()));
  return {
    routes,
    has: (method, path) => find(method, path.slice(1).split('/')) !== undefined,
    async serve(request, response) {
      const [rawPath = '/', query = ''] = splitOnce(request.url ?? '/');
      const segments = decodeSegments(rawPath);
      if (!segments) return own(response, 400, 'Bad Request');
      const match = find(request.method ?? 'GET', segments);
      if (!match) return own(response, 404, 'Not Found');
      const token = match.route.authorizer && (await check(match.route, request.headers.authorization));
      if (token?.type === 'unauthorized') return own(response, 401, 'Unauthorized', { 'www-authenticate': 'Bearer' });
      if (token?.type === 'forbidden') return own(response, 403, 'Forbidden', { 'www-authenticate': 'Bearer error="insufficient_scope"' });
      const body = await readBody(request, bodyLimit);
      if (!body) return own(response, 413, 'Request Entity Too Large');
      if (!match.route.permitted) {
        parts.hears(`API Gateway may not invoke the function behind ${match.route.key}: its permission is missing in the template.`);
        return own(response, 500, 'Internal Server Error');
      }
      const requestId = randomUUID();
      const passed = token?.type === 'passed' ? token.passed : undefined;
      const event = eventOf({ request, body, path: `/${segments.join('/')}`, query, match, passed, requestId, account: parts.template.account, now: parts.now() });
      const outcome = await parts.host.invoke(parts.host.find(match.route.functionArn), event, match.route.key, requestId);
      if (outcome.type !== 'answered') parts.hears(`${match.route.key} ${outcome.type}: ${outcome.errorMessage}`);
      answer(response, outcome, requestId);
    },
  };
}

function splitOnce(url: string): readonly [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

function decodeSegments(path: string): readonly string[] | undefined {
  try {
    return path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** An answer of API Gateway itself. */
function own(response: ServerResponse, status: number, message: string, headers: { readonly [name: string]: string } = {}): void {
  const body = JSON.stringify({ message });
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}

type Reply = { readonly statusCode?: number; readonly headers?: { readonly [name: string]: unknown }; readonly cookies?: readonly string[]; readonly body?: unknown; readonly isBase64Encoded?: boolean };

function answer(response: ServerResponse, outcome: Outcome, requestId: string): void {
  if (outcome.type === 'timed-out') return own(response, 503, 'Service Unavailable', { 'apigw-requestid': requestId });
  if (outcome.type !== 'answered') return own(response, 500, 'Internal Server Error', { 'apigw-requestid': requestId });
  const reply = shapeReply(outcome.answer);
  if (!reply) return own(response, 500, 'Internal Server Error', { 'apigw-requestid': requestId });
  const body = Buffer.from(String(reply.body ?? ''), reply.isBase64Encoded === true ? 'base64' : 'utf8');
  const given = Object.fromEntries(Object.entries(reply.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const headers = { 'content-type': 'text/plain; charset=utf-8', ...given, 'content-length': String(body.length), 'apigw-requestid': requestId };
  try {
    response.writeHead(reply.statusCode ?? 200, reply.cookies ? { ...headers, 'set-cookie': [...reply.cookies] } : headers).end(body);
  } catch {
    own(response, 500, 'Internal Server Error', { 'apigw-requestid': requestId });
  }
}

/** A function may answer the full shape, or anything else, which is then the JSON body of a 200. */
function shapeReply(given: unknown): Reply | undefined {
  const shaped = typeof given === 'object' && given !== null && 'statusCode' in given;
  if (!shaped) return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: typeof given === 'string' ? given : JSON.stringify(given) };
  const status = Number((given as Reply).statusCode);
  return Number.isInteger(status) && status >= 200 && status <= 599 ? { ...(given as Reply), statusCode: status } : undefined;
}
