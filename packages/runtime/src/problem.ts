import type { Refused } from '@homeward/domain/law/refusal';
import { languageOf } from '@homeward/words/language';
import { sayFromFile as say } from '@homeward/words/say-from-file';

/** The stable codes of everything that can go wrong outside a rule; a refusal's code is its rule's name. */
export type ProblemCode =
  | 'invalid-input'
  | 'malformed-json'
  | 'unsupported-media-type'
  | 'too-large'
  | 'idempotency-key-missing'
  | 'idempotency-key-reused'
  | 'if-match-missing'
  | 'stale'
  | 'not-found'
  | 'unauthorised'
  | 'already-exists'
  | 'busy'
  | 'look-ups-spent'
  | 'searches-spent'
  | 'throttled'
  | 'keys-unavailable'
  | 'fault';

const statuses: Readonly<Record<ProblemCode, number>> = {
  'invalid-input': 400,
  'malformed-json': 400,
  'idempotency-key-missing': 400,
  unauthorised: 401,
  'not-found': 404,
  'already-exists': 409,
  stale: 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'if-match-missing': 428,
  busy: 429,
  'look-ups-spent': 429,
  'searches-spent': 429,
  throttled: 429,
  fault: 500,
  'keys-unavailable': 503,
};

export type FieldError = { readonly pointer: string; readonly code: string };
export type HttpReply = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

// Nothing of a reply may stay on a shared tablet or in a proxy (ASVS 14.3.2), and no browser shows one as a page (3.2.1).
export const plainHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
} as const;

function problemReply(
  status: number,
  members: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, string>> = {},
): HttpReply {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...plainHeaders, ...more },
    body: JSON.stringify({ status, ...members }),
  };
}

/** Too much at once, or a part that does not answer now: the same again, later. */
const waiting: readonly number[] = [429, 503];

/** RFC 9457 for everything but refusals. Values that were sent are never echoed. */
export function problem(
  code: ProblemCode,
  acceptLanguage: string | undefined,
  members: Readonly<Record<string, unknown>> = {},
  retryAfter = 1,
): HttpReply {
  const status = statuses[code];
  const title = say(languageOf(acceptLanguage), 'problems', code);
  const more = waiting.includes(status) ? { 'retry-after': String(retryAfter) } : {};
  return problemReply(status, { type: `urn:homeward:problem:${code}`, title, code, ...members }, more);
}

/** A value that is not as it must be, with a sentence of its own where there is one. */
export function invalid({ pointer, code }: FieldError, acceptLanguage: string | undefined): HttpReply {
  const detail = say(languageOf(acceptLanguage), 'problems', code);
  return problem('invalid-input', acceptLanguage, {
    ...(detail === code ? {} : { detail }),
    errors: [{ pointer, code }],
  });
}

/** A refusal is an answer: which rule, which article, what is open. */
export function refusalReply(
  refused: Refused & { readonly current?: unknown },
  acceptLanguage: string | undefined,
): HttpReply {
  const language = languageOf(acceptLanguage);
  const { code, restsOn, breaches, all, current } = refused;
  const says = say(language, 'refusals', code);
  return problemReply(409, {
    type: `urn:homeward:rule:${code}`,
    title: say(language, 'problems', 'refused'),
    code,
    says,
    restsOn,
    breaches,
    rules: all.map((one) => ({
      code: one.code,
      says: say(language, 'refusals', one.code),
      restsOn: one.restsOn,
      breaches: one.breaches,
    })),
    ...(current === undefined ? {} : { current }),
  });
}
