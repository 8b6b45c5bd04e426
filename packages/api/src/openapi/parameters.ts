import { corridor } from '@homeward/domain/case/clear';
import { sectionName } from '@homeward/domain/case/sections';
import { day } from '@homeward/domain/dates';
import { formSlot } from '@homeward/domain/forms/form';
import { anyCountry, country, deskPath, foreignCountry } from '@homeward/domain/people/actor';
import { code, id } from '@homeward/domain/text';
import * as z from 'zod';
import type { Route } from '../route.ts';
import { jsonSchema } from './json-schema.ts';

const inPaths: Readonly<Record<string, { readonly schema: z.ZodType; readonly description: string }>> = {
  batchId: { schema: id, description: 'The batch: its Idempotency-Key when it was logged.' },
  arrivalId: { schema: id, description: 'The arrival: its Idempotency-Key when it was logged.' },
  caseId: { schema: id, description: 'The case file.' },
  handoverId: { schema: id, description: 'The handover.' },
  exportId: { schema: id, description: 'The export: its Idempotency-Key when it was proposed.' },
  disclosureId: { schema: id, description: 'The disclosure, as the handover or the list names it.' },
  referralId: { schema: id, description: 'The referral, as the list names it.' },
  answerId: { schema: id, description: 'The answer: its Idempotency-Key when it was sent.' },
  seat: {
    schema: z.string().regex(new RegExp(`^(${country.options.join('|')}):[a-z-]+:[a-z0-9._-]{1,64}$`)),
    description: 'The seat: country, desk and who sits there.',
  },
  records: {
    schema: z.enum(['cases', 'seats', 'contacts']),
    description: 'What the proposal is about: `cases` at casework, `seats` or `contacts` at the office.',
  },
  record: { schema: z.string(), description: 'The case, the seat, or the contact.' },
  contact: { schema: code, description: 'The contact, by its id in the directory.' },
  questionId: { schema: id, description: 'The question: its Idempotency-Key when it was asked.' },
  provider: { schema: code, description: 'The organisation, by its id in the directory.' },
  plan: { schema: id, description: 'The national plan of action.' },
  dispute: { schema: id, description: 'The dispute on an agreement.' },
  meeting: { schema: id, description: 'The meeting of two states.' },
  recommendation: { schema: id, description: 'The recommendation.' },
  gate: { schema: code, description: 'The crossing, by its id in the directory.' },
  day: { schema: day, description: 'The day in Cambodia, `YYYY-MM-DD`.' },
  section: { schema: sectionName, description: 'One of the nine sections of a file.' },
  form: { schema: formSlot, description: 'The form of Directive 009: seven and two special ones.' },
  code: { schema: z.string().regex(/^[A-Z]{1,2}\d{1,2}$/), description: 'The item of the checklist: C03, TH1, KV8.' },
  country: {
    schema: anyCountry,
    description: 'The country of the report, ISO 3166-1 alpha-2; `ZZ`: every other country of origin.',
  },
  month: {
    schema: z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/),
    description: 'The month, `YYYY-MM`, in Cambodia.',
  },
  quarter: { schema: z.string().regex(/^(19|20)\d{2}-Q[1-4]$/), description: 'A quarter: `2026-Q1`, in Cambodia.' },
  corridor: { schema: corridor, description: 'The corridor in the order of travel; `KH-KH`: inside Cambodia.' },
  year: { schema: z.string().regex(/^(19|20)\d{2}$/), description: 'The year, Gregorian.' },
};

/** The desks an operation exists at, as they stand in its path: `embassy-th`, `transit`. */
function deskPaths(route: Route): readonly string[] {
  return route.desks.flatMap((desk) => [...new Set(foreignCountry.options.map((one) => deskPath(desk, one)))]);
}

/** Every parameter of an operation: in its path, in its query, in its headers. */
export function parametersOf(route: Route): readonly object[] {
  return [deskParameter(route), ...pathParameters(route), ...queryParameters(route), ...headers(route)];
}

function deskParameter(route: Route): object {
  const schema = { type: 'string', enum: deskPaths(route) };
  return {
    name: 'desk',
    in: 'path',
    required: true,
    description: 'Your desk; at another one the answer is 404.',
    schema,
  };
}

function pathParameters(route: Route): readonly object[] {
  return [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const known = inPaths[name];
    if (known === undefined) throw new Error(`no schema for the path parameter ${name} of ${route.operationId}`);
    const { schema, description } = known;
    return { name, in: 'path', required: true, description, schema: jsonSchema(schema, 'input') };
  });
}

function queryParameters(route: Route): readonly object[] {
  const { properties = {}, required = [] } =
    route.query === undefined ? {} : (jsonSchema(route.query, 'input') as Query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
type Query = { readonly properties?: Readonly<Record<string, object>>; readonly required?: readonly string[] };

function headers(route: Route): readonly object[] {
  const names = [
    'Language',
    ...(route.method === 'POST' ? ['Key'] : []),
    ...(route.kind === 'command' ? ['IfMatch'] : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

/** The headers that operations share. */
export const sharedParameters = {
  Language: {
    name: 'Accept-Language',
    in: 'header',
    description: 'The language of the sentences in a problem: km, en, th, vi or ms. Codes are the same in all.',
    schema: { type: 'string', default: 'en' },
    example: 'km, en;q=0.5',
  },
  Key: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'A UUIDv7 made on the device. The same key and body answers the first answer again; the same key with another body is 422. Of a creation it is the new record’s id.',
    schema: { type: 'string', format: 'uuid', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7' },
    example: '0199a7e2-8c00-7a10-9c11-0a3f5b2c4d5e',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of the record as you last saw it. Without it 428; when the record has moved on, 412.',
    schema: { type: 'string', pattern: '^"(0|[1-9][0-9]{0,8})"$' },
    example: '"3"',
  },
} as const;
