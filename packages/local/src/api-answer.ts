import type { ServerResponse } from 'node:http';
import type { Outcome } from './lambda-outcome.ts';

/** An answer of API Gateway itself. */
export function ownAnswer(
  response: ServerResponse,
  status: number,
  message: string,
  headers: { readonly [name: string]: string } = {},
): void {
  const body = JSON.stringify({ message });
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers })
    .end(body);
}

type Reply = {
  readonly statusCode?: number;
  readonly headers?: { readonly [name: string]: unknown };
  readonly cookies?: readonly string[];
  readonly body?: unknown;
  readonly isBase64Encoded?: boolean;
};

/** Sends what the function answered, or API Gateway's own words when it failed, overran or answered nonsense. */
export function sendOutcome(response: ServerResponse, outcome: Outcome, requestId: string): void {
  const id = { 'apigw-requestid': requestId };
  const reply = outcome.type === 'answered' ? shapeReply(outcome.answer) : undefined;
  if (outcome.type === 'too-large') ownAnswer(response, 413, 'Request Entity Too Large', id);
  else if (outcome.type === 'timed-out' || outcome.type === 'throttled')
    ownAnswer(response, 503, 'Service Unavailable', id);
  else if (!reply) ownAnswer(response, 500, 'Internal Server Error', id);
  else sendReply(response, reply, id);
}

function sendReply(response: ServerResponse, reply: Reply, id: { readonly [name: string]: string }): void {
  const body = Buffer.from(String(reply.body ?? ''), reply.isBase64Encoded === true ? 'base64' : 'utf8');
  const given = Object.fromEntries(
    Object.entries(reply.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    ...given,
    'content-length': String(body.length),
    ...id,
  };
  try {
    response
      .writeHead(reply.statusCode ?? 200, reply.cookies ? { ...headers, 'set-cookie': [...reply.cookies] } : headers)
      .end(body);
  } catch {
    ownAnswer(response, 500, 'Internal Server Error', id);
  }
}

/** A function may answer the full shape, or anything else, which is then the JSON body of a 200. */
function shapeReply(given: unknown): Reply | undefined {
  const shaped = typeof given === 'object' && given !== null && 'statusCode' in given;
  if (!shaped)
    return {
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
      body: typeof given === 'string' ? given : JSON.stringify(given),
    };
  const status = Number((given as Reply).statusCode);
  return Number.isInteger(status) && status >= 200 && status <= 599
    ? { ...(given as Reply), statusCode: status }
    : undefined;
}
