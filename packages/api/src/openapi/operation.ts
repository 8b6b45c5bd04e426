import type { Route } from '../route.ts';
import type { Operation } from './document.ts';
import { jsonSchema } from './json-schema.ts';
import { parametersOf } from './parameters.ts';
import { problemsOf } from './problem.ts';
import { successReply } from './replies.ts';
import { saysOf } from './says.ts';
import { tagOf } from './tags.ts';

/** One operation of the contract. */
export function operationOf(route: Route): Operation {
  return {
    operationId: route.operationId,
    tags: [tagOf(route)],
    summary: saysOf(route),
    ...whoOf(route),
    parameters: parametersOf(route),
    ...bodyOf(route),
    responses: { ...successReply(route), ...problemsOf(route) },
  };
}

/** Behind a token the roles that may; else the one-time link of its body is all that is asked for. */
function whoOf({ open, roles }: Route): Pick<Operation, 'description' | 'security'> {
  if (open !== true) return { description: `Roles: ${inShort(roles)}.` };
  return { description: 'Without a token: a one-time link in the body stands for it.', security: [] };
}

const inThree = ['th', 'vn', 'my'];

/** The same role in three countries is said once: `embassy-th/vn/my`. */
function inShort(roles: Route['roles']): string {
  return ['embassy', 'counterpart'].reduce(
    (said, one) =>
      said.replace(inThree.map((country) => `${one}-${country}`).join(', '), `${one}-${inThree.join('/')}`),
    roles.join(', '),
  );
}

function bodyOf({ body, example }: Route): Pick<Operation, 'requestBody'> {
  if (body === undefined) return {};
  const schema = jsonSchema(body, 'input');
  const media = { schema, ...(example === undefined ? {} : { example }) };
  return { requestBody: { required: true, content: { 'application/json': media } } };
}
