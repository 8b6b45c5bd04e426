import type { Contract, Media, Operation, Parameter } from './document.ts';
import { type Visit, walkSchema } from './schema-walk.ts';

/** Every operation, in the order of the list of routes. */
export function operationsOf({ paths }: Contract): readonly Operation[] {
  return Object.values(paths).flatMap((methods) => Object.values(methods));
}

/** The contract with every operation as `change` makes it. */
export function mapOperations<Whole extends Contract>(
  contract: Whole,
  change: (operation: Operation) => Operation,
): Whole {
  const paths = mapValues(contract.paths, (methods) => mapValues(methods, change));
  return { ...contract, paths };
}

/** The operation with every schema of its parameters, body and answers as `visit` wants it. */
export function mapSchemas(operation: Operation, visit: Visit): Operation {
  const { operationId: owner, parameters, requestBody, responses } = operation;
  const media = (content: Readonly<Record<string, Media>>, word: string) =>
    mapValues(content, (one) => ({ ...one, schema: walkSchema(one.schema, { owner, word }, visit) }));
  return {
    ...operation,
    parameters: parameters.map((one) => mapParameter(one, owner, visit)),
    ...(requestBody && { requestBody: { ...requestBody, content: media(requestBody.content, 'body') } }),
    responses: mapValues(responses, (one) => (one.content ? { ...one, content: media(one.content, 'answer') } : one)),
  };
}

/** The parameter with its schema as `visit` wants it. */
export function mapParameter(parameter: Parameter, owner: string, visit: Visit): Parameter {
  const { name: word = '', schema } = parameter;
  return schema === undefined ? parameter : { ...parameter, schema: walkSchema(schema, { owner, word }, visit) };
}

/** The record with every value as `change` makes it. */
export function mapValues<Value, Made>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Made,
): Readonly<Record<string, Made>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
