import type * as z from 'zod';
import { replyExample } from '../examples/replies.ts';
import * as border from '../replies/border.ts';
import * as cases from '../replies/cases.ts';
import * as forms from '../replies/forms.ts';
import * as handovers from '../replies/handovers.ts';
import * as meAndGates from '../replies/me-and-gates.ts';
import * as onArrival from '../replies/on-arrival.ts';
import * as receipts from '../replies/receipts.ts';
import * as record from '../replies/record.ts';
import * as staff from '../replies/staff.ts';
import { type Route, successOf } from '../route.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';
import { shortened } from './shortened.ts';

const replies: readonly object[] = [record, meAndGates, border, onArrival, cases, forms, handovers, receipts, staff];
const names = new Map(
  replies
    .flatMap((group) => Object.entries(group))
    .filter((named): named is [string, z.ZodType] => typeof named[1] === 'object' && '_zod' in named[1])
    .map(([name, schema]): [z.ZodType, string] => [schema, capital(name)]),
);

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The replies that operations name, each once. */
export function replySchemas(routes: readonly Route[]): Readonly<Record<string, JsonSchema>> {
  const used = [...names].filter(([schema]) => routes.some(({ reply }) => reply === schema));
  return Object.fromEntries(used.map(([schema, name]) => [name, jsonSchema(schema, 'output')]));
}

/** What an answer holds, the operation’s own sentence says. */
const asked = 'What was asked for.';
const done = 'It is done.';
const saidOf = {
  create: 'It is there.',
  command: done,
  confirm: done,
  read: asked,
  search: asked,
  rows: asked,
} as const;

/** The happy answer of an operation; it carries an ETag when what it answers has a version. */
export function successReply(route: Route): Readonly<Record<string, object>> {
  const name = names.get(route.reply);
  const schema = name === undefined ? jsonSchema(route.reply, 'output') : { $ref: `#/components/schemas/${name}` };
  const headers = hasVersion(route.reply) ? { headers: { ETag: { $ref: '#/components/headers/ETag' } } } : {};
  return {
    [successOf(route)]: {
      description: saidOf[route.kind],
      ...headers,
      content: { 'application/json': { schema, example: shortened(replyExample(route), shownOf(route)) } },
    },
  };
}

/** How many of a list an example shows: three; of a file six, for all else refers to it. */
const shownOf = ({ operationId }: Route): number => (operationId === 'viewCase' ? 6 : 3);

type Shown = { readonly properties?: object; readonly anyOf?: readonly Shown[] };

/** A reply of more than one shape has one where each of them has. */
function hasVersion(reply: z.ZodType): boolean {
  const shown = jsonSchema(reply, 'output') as Shown;
  return (shown.anyOf ?? [shown]).every(({ properties = {} }) => 'version' in properties);
}

export const sharedHeaders = {
  ETag: {
    description: 'The version of the record; send it back with If-Match.',
    schema: { type: 'string', pattern: '^"[0-9]+"$' },
    example: '"3"',
  },
} as const;
