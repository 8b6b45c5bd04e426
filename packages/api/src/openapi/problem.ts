import * as z from 'zod';
import { problemExamples } from '../examples/problems.ts';
import type { Route } from '../route.ts';
import { jsonSchema } from './json-schema.ts';

const broken = {
  code: z.string(),
  says: z.string().meta({ description: 'The sentence of the rule.' }),
  restsOn: z.array(z.string()).meta({ description: 'The articles that the rule rests on; a limit has none.' }),
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

/** The gateway speaks before the platform does; a revoked member of staff hears the same. */
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

type Told = keyof typeof says | 401;

/** What any request may be answered with, by what it brings. One range of statuses says it for all operations of a kind. */
const ranges = {
  Reading4XX: [400, 401, 404, 429],
  Sending4XX: [400, 401, 404, 413, 415, 429],
  SendingByLink4XX: [400, 404, 413, 415, 429],
  Fault5XX: [500, 503],
} as const satisfies Readonly<Record<string, readonly Told[]>>;

/** What only a writing operation is answered with: each stands by its own status. */
const ofWriting = [409, 412, 422, 428] as const;

const noToken = 'No token, or not a good one: the gateway says so, in its own words.';
const saidOf = (status: Told): string => (status === 401 ? noToken : says[status]);

const retryAfter = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } } };

const problemMedia = { schema: { $ref: '#/components/schemas/Problem' } };

function ofOneStatus(status: (typeof ofWriting)[number]): object {
  const media = { ...problemMedia, example: problemExamples[status]() };
  return { description: says[status], content: { 'application/problem+json': media } };
}

/** All statuses of a range in one answer: a sentence and an example of each, by its status. */
function ofRange(all: readonly Told[]): object {
  const examples = (some: readonly Told[]) =>
    Object.fromEntries(some.map((status) => [status, { value: problemExamples[status]() }]));
  const gateways = all.filter((status) => status === 401);
  return {
    description: all.map((status) => `${status}: ${saidOf(status)}`).join('\n'),
    headers: retryAfter,
    content: {
      'application/problem+json': { ...problemMedia, examples: examples(all.filter((status) => status !== 401)) },
      ...(gateways.length === 0 ? {} : { 'application/json': { schema: gatewaySchema, examples: examples(gateways) } }),
    },
  };
}

/** The unhappy answers, each once: by its status, or by the range that says it. */
export function problemResponses(): Readonly<Record<string, object>> {
  return {
    ...Object.fromEntries(ofWriting.map((status) => [`${status}`, ofOneStatus(status)])),
    ...Object.fromEntries(Object.entries(ranges).map(([name, all]) => [name, ofRange(all)])),
  };
}

/** The unhappy answers of one kind of operation. A status that stands by itself goes before the range that it lies in. */
export function problemsOf({ kind, open }: Pick<Route, 'kind' | 'open'>): Readonly<Record<string, object>> {
  const sending = open === true ? 'SendingByLink4XX' : 'Sending4XX';
  const writes = kind !== 'read' && kind !== 'search' && kind !== 'rows';
  const named = [...(writes ? ['409', '422'] : []), ...(kind === 'command' ? ['412', '428'] : [])];
  const answers = [
    ...named.map((status) => [status, status] as const),
    ['4XX', kind === 'read' ? 'Reading4XX' : sending] as const,
    ['5XX', 'Fault5XX'] as const,
  ];
  return Object.fromEntries(answers.map(([at, name]) => [at, { $ref: `#/components/responses/${name}` }]));
}
