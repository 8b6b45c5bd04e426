import type { IncomingMessage, ServerResponse } from 'node:http';
import { AwsCallError, adminAccessKey, type RawAnswer } from './aws-call.ts';
import { type Fault, refusalOf } from './faults.ts';
import { type Listening, listenOnLoopback, readBody } from './loopback.ts';
import {
  type Asked,
  type Caller,
  type FrontParts,
  nothingCounted,
  type Prepared,
  prepareCall,
} from './prepared-call.ts';
import { isMail, prepareMail } from './prepared-mail.ts';
import { isObject, prepareObject } from './prepared-object.ts';
import type { Principal } from './principals.ts';

/**
 * Starts the one door through which functions reach AWS: DynamoDB, KMS, SES and S3 on a loopback port. It knows the function by
 * its access key, holds every call against the synthesised policies, may let it meet a planned fault, carries it out and
 * writes it into the ledger. What stands behind it is asked for at each call: the functions keep the door when the data goes.
 */
export function startAwsFront(behind: () => FrontParts): Promise<Listening> {
  return listenOnLoopback((request, response) => {
    serveCall(behind(), request, response).catch((error: unknown) => {
      const known = error instanceof AwsCallError;
      if (!response.headersSent)
        send(
          response,
          errorAnswer(known ? 400 : 500, known ? error.name : 'InternalFailure', (error as Error).message),
        );
      else response.destroy();
    });
  });
}

async function serveCall(parts: FrontParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = Date.now();
  const started = performance.now();
  const body = (await readBody(request)) ?? Buffer.alloc(0);
  const caller = callerOf(parts, request);
  const prepared = await preparedOf(parts, caller, request, body);
  const invocation = invocationOf(request);
  const operation = invocation && parts.operationOf(invocation);
  const name = caller.type === 'function' ? caller.principal.name : caller.type;
  const planned = {
    caller: name,
    service: prepared.service,
    action: prepared.action,
    operation,
    tables: prepared.tables,
  };
  const fault = caller.type === 'function' ? parts.faults.faultFor(planned) : undefined;
  const answer = await answerTo(caller, prepared, fault);
  const capacity = answer && answer.status < 300 ? prepared.capacity(answer) : nothingCounted;
  parts.ledger.record({
    at,
    caller: name,
    invocation,
    operation,
    service: prepared.service,
    action: prepared.action,
    touched: prepared.touched,
    permissions: prepared.permissions,
    ...capacity,
    requestBytes: body.length,
    status: answer?.status ?? 0,
    error: answer && answer.status >= 300 ? errorName(answer) : undefined,
    fault: fault?.type,
    milliseconds: performance.now() - started,
  });
  reply(request, response, answer, fault);
}

function preparedOf(parts: FrontParts, caller: Caller, ...sent: [IncomingMessage, Buffer]) {
  const [request] = sent;
  if (isObject(request)) return prepareObject(parts, caller, ...sent);
  return isMail(request) ? prepareMail(parts, caller, ...sent) : prepareCall(parts, caller, ...sent);
}

/** Refuses a call that was taken apart, or carries it out; undefined where a planned fault leaves it without an answer. @internal for tests */
export async function answerTo(
  caller: Caller,
  prepared: Prepared,
  fault: Fault | undefined,
): Promise<RawAnswer | undefined> {
  if (caller.type === 'stranger')
    return errorAnswer(400, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
  if (fault?.type === 'refused') return undefined;
  if (fault?.type === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
  const denied = prepared.permissions.find((permission) => !permission.allowed);
  if (denied && caller.type === 'function')
    return errorAnswer(400, 'AccessDeniedException', denial(caller.principal, denied));
  const refusal = fault && refusalOf(fault, prepared.service, prepared.action, prepared.touched.length);
  if (refusal) return { status: refusal.status, headers: {}, body: Buffer.from(JSON.stringify(refusal.body)) };
  try {
    return await prepared.carryOut();
  } catch (error) {
    if (error instanceof AwsCallError) return errorAnswer(400, error.name, error.message);
    throw new Error(`The local ${prepared.service} does not answer.`, { cause: error });
  }
}

function denial(principal: Principal, { action, resource }: Asked): string {
  return `User: ${principal.sessionArn} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

function callerOf(parts: FrontParts, request: IncomingMessage): Caller {
  const key = /Credential=([^/,\s]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '';
  if (key === adminAccessKey) return { type: 'admin' };
  const principal = parts.principals.get(key);
  return principal ? { type: 'function', principal } : { type: 'stranger', key };
}

/** The SDK passes the invocation's trace id on with every request, as it does inside Lambda. */
function invocationOf(request: IncomingMessage): string | undefined {
  const root = /Root=1-([0-9a-f]{8})-([0-9a-f]{24})/.exec(String(request.headers['x-amzn-trace-id'] ?? ''));
  return root ? `${root[1]}${root[2]}` : undefined;
}

function errorAnswer(status: number, name: string, message: string): RawAnswer {
  return {
    status,
    headers: { 'x-amzn-errortype': name },
    body: Buffer.from(JSON.stringify({ __type: name, message })),
  };
}

function errorName(answer: RawAnswer): string {
  const parsed = JSON.parse(answer.body.toString() || '{}') as { __type?: string };
  return parsed.__type?.split('#').at(-1) ?? 'UnknownError';
}

function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answer: RawAnswer | undefined,
  fault: Fault | undefined,
): void {
  if (!answer || fault?.type === 'reply-lost') request.socket.resetAndDestroy();
  else if (fault?.type === 'failed-after-commit') send(response, failedAfterCommit);
  else if (fault?.type === 'half-reply') sendHalf(request, response, answer);
  else send(response, answer);
}

const failedAfterCommit = errorAnswer(
  500,
  'InternalServerError',
  'The request processing has failed because of an unknown error.',
);

function sendHalf(request: IncomingMessage, response: ServerResponse, { status, body }: RawAnswer): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'content-length': body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
}

function send(response: ServerResponse, answer: RawAnswer): void {
  const kept = Object.entries(answer.headers).filter(([name]) => name.startsWith('x-amz'));
  response.writeHead(answer.status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': answer.body.length,
    ...Object.fromEntries(kept),
  });
  response.end(answer.body);
}
