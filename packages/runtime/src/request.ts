import { createHash } from 'node:crypto';
import type { Found } from '@homeward/api/finder';
import type { Route } from '@homeward/api/route';
import type { OperationId, Operations } from '@homeward/api/routes';
import { type Act, actOf, type Timing } from '@homeward/domain/command';
import type { Actor, Desk } from '@homeward/domain/people/actor';
import type { OwnRecordSession } from '@homeward/domain/people/own-record-session';
import type { StaffRow } from '@homeward/domain/people/staff';
import { notTakenIn } from '@homeward/domain/taken-in';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { isJson, jsonBody } from './json-body.ts';
import type { FieldError, ProblemCode } from './problem.ts';

type Plate<Id extends OperationId> = Operations[Id];
type BodyOf<Id extends OperationId> =
  Plate<Id> extends { readonly body: infer Body extends z.ZodType } ? z.infer<Body> : undefined;
type QueryOf<Id extends OperationId> =
  Plate<Id> extends { readonly query?: infer Query }
    ? NonNullable<Query> extends z.ZodType
      ? z.infer<NonNullable<Query>>
      : undefined
    : undefined;
export type ReplyOf<Id extends OperationId> = z.input<Plate<Id>['reply']>;

/** A request after every check that needs no record: who asks, what, under which key, when. */
export type Request<Id extends OperationId = OperationId> = {
  readonly operation: Id;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: QueryOf<Id>;
  readonly body: BodyOf<Id>;
  /** The Idempotency-Key: a creation's id. Empty for readings. */
  readonly key: string;
  readonly bodyHash: string;
  readonly ifMatch: number | undefined;
  readonly recordedAt: string;
  /** The act behind the command, with its own time. */
  readonly act: Act;
  /** At the person's own window: the session by which they sit there. */
  readonly window?: OwnRecordSession | undefined;
  /** What the caller is called, as their seat says it. */
  readonly called?: StaffRow['names'];
};

/** Who asks, by which name, and through which window. */
export type Sitting = Pick<Request, 'actor' | 'called' | 'window'>;

/** What receipts and the store need of any request, whatever its body. */
export type AnyRequest = Omit<Request, 'body' | 'query'>;

/** The operations of a desk. */
export type OperationsOf<D extends Desk> = {
  [Id in OperationId]: D extends Plate<Id>['desks'][number] ? Id : never;
}[OperationId];

/** All operations of a desk but these: what else than a part of it serves. */
export type AllBut<D extends Desk, These extends OperationId> = Exclude<OperationsOf<D>, These>;

export type Wrong = { readonly problem: ProblemCode; readonly errors?: readonly FieldError[] };

const maximumBytes = 256 * 1024;
const uuid = z.uuid();
/** The key of an act is made where it is done, at its moment (RFC 9562, 5.7): neither the nil nor the max UUID, nor one by chance alone. */
const keyOfAct = z.uuidv7();
const strongTag = /^"(0|[1-9]\d{0,8})"$/;

function isWrong(value: unknown): value is Wrong {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

function bytesOf({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): Buffer {
  return Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
}

function jsonOf(event: APIGatewayProxyEventV2): { readonly value: unknown } | Wrong {
  const bytes = bytesOf(event);
  if (bytes.byteLength > maximumBytes) return { problem: 'too-large' };
  if (!isJson(event.headers['content-type'])) return { problem: 'unsupported-media-type' };
  return jsonBody(bytes) ?? { problem: 'malformed-json' };
}

// A schema's own message is our code when it looks like one; zod's English never leaves the house.
function codeOf(issue: z.core.$ZodIssue): string {
  return /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : issue.code.replaceAll('_', '-');
}

function pointerOf({ path }: { readonly path: readonly PropertyKey[] }): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  recordedAt: string,
): { readonly value: z.infer<Schema> } | Wrong {
  const result = schema.safeParse(value);
  const errors = result.success
    ? notTakenIn(schema, result.data, recordedAt).map((one) => ({ pointer: pointerOf(one), code: one.message }))
    : result.error.issues.map((issue) => ({ pointer: pointerOf(issue), code: codeOf(issue) }));
  return result.success && errors.length === 0 ? { value: result.data } : { problem: 'invalid-input', errors };
}

function keyOf(route: Route, event: APIGatewayProxyEventV2): string | Wrong {
  if (route.method === 'GET') return '';
  const key = event.headers['idempotency-key'];
  if (key === undefined) return { problem: 'idempotency-key-missing' };
  return keyOfAct.safeParse(key).success
    ? key.toLowerCase()
    : { problem: 'invalid-input', errors: [{ pointer: '', code: 'idempotency-key' }] };
}

function ifMatchOf(route: Route, event: APIGatewayProxyEventV2): number | undefined | Wrong {
  if (route.kind !== 'command') return undefined;
  const tag = event.headers['if-match'];
  if (tag === undefined) return { problem: 'if-match-missing' };
  const version = strongTag.exec(tag)?.[1];
  return version === undefined
    ? { problem: 'invalid-input', errors: [{ pointer: '', code: 'if-match' }] }
    : Number(version);
}

/** Path parameters that are ids have to be ids: anything else names nothing. */
function paramsOf({ params: given }: Found): Readonly<Record<string, string>> | Wrong {
  const params = Object.entries(given);
  const wrong = params.some(([name, value]) => name.endsWith('Id') && !uuid.safeParse(value).success);
  return wrong
    ? { problem: 'not-found' }
    : Object.fromEntries(params.map(([name, value]) => [name, name.endsWith('Id') ? value.toLowerCase() : value]));
}

function hashOf(operation: string, params: Readonly<Record<string, string>>, body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, params, body ?? null]))
    .digest('base64url');
}

/** A request that its schema refused, as far as it can be told of: which operation, on what, by whom; nothing of its body. */
export function attemptOf(found: Found, event: APIGatewayProxyEventV2, actor: Actor): AnyRequest {
  const { route } = found;
  const read = paramsOf(found);
  const params = isWrong(read) ? {} : read;
  const key = keyOf(route, event);
  const recordedAt = new Date(event.requestContext.timeEpoch).toISOString();
  return {
    operation: route.operationId as OperationId,
    actor,
    params,
    recordedAt,
    key: isWrong(key) ? event.requestContext.requestId : key,
    bodyHash: hashOf(route.operationId, params, undefined),
    ifMatch: undefined,
    act: actOf(actor, recordedAt, {}),
  };
}

/** Checks a request against its route, in the order of the outer contract: schema, key, If-Match. */
export function requestOf(found: Found, event: APIGatewayProxyEventV2, sitting: Sitting): Request | Wrong {
  const { route } = found;
  const recordedAt = new Date(event.requestContext.timeEpoch).toISOString();
  const params = paramsOf(found);
  if (isWrong(params)) return params;
  const query =
    route.query === undefined
      ? { value: undefined }
      : parsed(route.query, event.queryStringParameters ?? {}, recordedAt);
  if (isWrong(query)) return query;
  const json = route.body === undefined ? { value: undefined } : jsonOf(event);
  if (isWrong(json)) return json;
  const body = route.body === undefined ? { value: undefined } : parsed(route.body, json.value, recordedAt);
  if (isWrong(body)) return body;
  const key = keyOf(route, event);
  if (isWrong(key)) return key;
  const ifMatch = ifMatchOf(route, event);
  if (isWrong(ifMatch)) return ifMatch;
  const said = (body.value ?? {}) as Timing;
  return {
    operation: route.operationId as OperationId,
    ...sitting,
    params,
    query: query.value as never,
    body: body.value as never,
    key,
    bodyHash: hashOf(route.operationId, params, body.value),
    ifMatch,
    recordedAt,
    act: actOf(sitting.actor, recordedAt, said),
  };
}
