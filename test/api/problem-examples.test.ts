import { openapi } from '@homeward/api/openapi';
import type { Actor } from '@homeward/domain/people/actor';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type ProblemCode, problem, refusalReply } from '../../packages/runtime/src/problem.ts';
import { requestOf } from '../../packages/runtime/src/request.ts';
import { eventOf, foundOf, routeOf } from '../runtime/events.ts';
import { resolved } from './resolved.ts';

type Problem = { readonly status: number; readonly code: ProblemCode; readonly rules?: readonly object[] };
type Media = { readonly example?: Problem; readonly examples?: Readonly<Record<string, { readonly value: Problem }>> };
type Contract = {
  readonly components: {
    readonly schemas: { readonly Problem: z.core.JSONSchema.JSONSchema };
    readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Media>> }>>;
  };
};

const contract = openapi() as Contract;
const { schemas, responses } = resolved(contract.components, contract);
/** Each example by its status: an answer of one status by its name, an answer of a range by the names of its examples. */
const shown = Object.entries(responses).flatMap(([name, { content }]) =>
  Object.values(content).flatMap(({ example, examples }): readonly (readonly [string, Problem | undefined])[] =>
    examples === undefined
      ? [[name, example]]
      : Object.entries(examples).map(([status, { value }]) => [status, value] as const),
  ),
);
const told = new Map(shown.filter(([name, example]) => /^\d+$/.test(name) && example !== undefined)) as Map<
  string,
  Problem
>;
const ours = [...told].filter(([name]) => name !== '401');
const exampleOf = (status: number) => ours.find(([name]) => name === `${status}`)?.[1] as Problem;
const schema = z.fromJSONSchema(schemas.Problem);

test('every unhappy answer of the contract shows one', () => {
  expect(shown.filter(([, example]) => example === undefined)).toEqual([]);
  expect(ours.map(([name]) => name)).toHaveLength(11);
  for (const [name, example] of shown.filter(([name]) => told.has(name))) expect(example, name).toEqual(told.get(name));
});

test.each(ours)('the example of %s is one that its schema takes, with its own status', (name, example) => {
  expect(schema.safeParse(example).error).toBeUndefined();
  expect(schema.safeParse({ ...example, status: 'none' }).success).toBe(false);
  expect(name).toBe(`${example.status}`);
});

test.each(ours.filter(([, { rules }]) => rules === undefined))(
  'the example of %s is what the server answers, word for word',
  (_, example) => {
    const { status, type, title, code, ...members } = example as Problem & { type: string; title: string };
    const reply = problem(code, 'en', members);
    expect([reply.statusCode, JSON.parse(reply.body)]).toEqual([status, example]);
  },
);

test('the example of a refusal is what the server answers, with the sentence, articles and breaches of each rule', () => {
  const example = exampleOf(409);
  const refused = { ...example, type: 'refused', all: example.rules } as unknown as Parameters<typeof refusalReply>[0];
  const { statusCode, body } = refusalReply(refused, 'en');
  expect([statusCode, JSON.parse(body)]).toEqual([409, example]);
  expect(example).toMatchObject({
    code: 'referral-needs-her-decision',
    restsOn: ['Standards 7.3(a)', 'Policy III (referral)'],
    breaches: ['decision-missing', 'consent-missing'],
    rules: [{ code: 'referral-needs-her-decision' }, { code: 'referral-needs-consent' }],
  });
});

test('the fields that a wrong body is told of, and a missing version, are named as the request is read', () => {
  const route = routeOf('referCase');
  const asked = (given: object) => requestOf(foundOf('referCase'), eventOf('referCase', given), { actor: {} as Actor });
  const body = JSON.stringify({ ...(route.example as object), services: ['no-such-service'] });
  const { code, errors } = exampleOf(400) as Problem & { errors: object };
  expect(asked({ body })).toEqual({ problem: code, errors });
  expect(asked({ headers: { 'if-match': undefined } })).toEqual({ problem: exampleOf(428).code });
});
