import * as z from 'zod';
import { problemExamples } from '../examples/problems.ts';
import type { Route } from '../route.ts';
import { jsonSchema } from './json-schema.ts';

const broken = {
  code: z.string(),
  says: z.string().meta({ description: 'The sentence of the rule.' }),
  restsOn: z.array(z.string()).meta({ description: 'The articles that the rule rests on.' }),
  breaches: z.array(z.string()).meta({ description: 'Everything that stands open, not the first only.' }),
};

/** RFC 9457. Nothing of what was sent is ever in it. */
const problem = z.looseObject({
  type: z.string().meta({ format: 'uri-reference', description: 'Stable; one a kind of problem.' }),
  title: z.string().meta({ description: 'The kind of problem in the language asked for.' }),
  status: z.int(),
  code: z.string().meta({ description: 'The same in every language.' }),
  errors: z
    .array(z.object({ pointer: z.string().meta({ description: 'JSON Pointer into the body.' }), code: z.string() }))
    .optional(),
  ...z.object(broken).omit({ code: true }).partial().shape,
  rules: z
    .array(z.object(broken))
    .optional()
    .meta({ description: 'Every rule that refused, each with its own; the first one speaks above.' }),
  current: z
    .unknown()
    .optional()
    .meta({ description: 'What stands now in place of what you saw: the version, or the current minutes.' }),
  requestId: z.string().optional().meta({ description: 'Of a fault of ours: name it when you report it.' }),
});

export const problemSchema = jsonSchema(problem, 'output');

/** The gateway speaks before the platform does, in its own words; a revoked member of staff hears the same. */
const gatewaySchema = { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] };

const says = {
  400: 'The body, the query or a header does not have its shape; `errors` names the fields, never their values.',
  404: 'Not there, or not yours: the same answer for both.',
  409: 'Refused by a rule, with its articles and everything that stands open; or already there.',
  412: 'The record has moved on since you saw it; `current` is its version now.',
  413: 'More than 256 KB.',
  415: 'Bodies are `application/json` in UTF-8.',
  422: 'This Idempotency-Key already came with another body.',
  428: 'A command says with If-Match which version it was decided on.',
  429: 'Too many requests at once, or too many at this one record: the same request again in a moment.',
  500: 'A fault of ours. The same request again does nothing twice.',
  503: 'The keys do not answer: nothing was opened, sealed or kept. The same request again, later.',
} as const;

type ProblemStatus = keyof typeof says | 401;

const retryAfter = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } } };

function problemResponse(status: keyof typeof says): object {
  const media = { schema: { $ref: '#/components/schemas/Problem' }, example: problemExamples[status]() };
  const content = { 'application/problem+json': media };
  return { description: says[status], ...(status === 429 || status === 503 ? { headers: retryAfter } : {}), content };
}

/** The unhappy answers, each once, by its status. */
export function problemResponses(): Readonly<Record<string, object>> {
  const ours = (Object.keys(says).map(Number) as (keyof typeof says)[]).map((status) => [
    `${status}`,
    problemResponse(status),
  ]);
  const gateway = {
    description: 'No token, or not a good one.',
    content: { 'application/json': { schema: gatewaySchema, example: problemExamples[401]() } },
  };
  return { ...Object.fromEntries(ours), 401: gateway };
}

/** The unhappy answers of one kind of operation. */
export function problemsOf({ kind, open }: Pick<Route, 'kind' | 'open'>): Readonly<Record<string, object>> {
  const written: readonly ProblemStatus[] =
    kind === 'read' ? [] : kind === 'search' || kind === 'rows' ? [413, 415] : [409, 413, 415, 422];
  const versioned: readonly ProblemStatus[] = kind === 'command' ? [412, 428] : [];
  const behindToken: readonly ProblemStatus[] = open === true ? [] : [401];
  const all: readonly ProblemStatus[] = [400, ...behindToken, 404, ...written, ...versioned, 429, 500, 503];
  return Object.fromEntries(all.map((status) => [String(status), { $ref: `#/components/responses/${status}` }]));
}
