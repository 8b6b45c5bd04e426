import { lateReason } from '@homeward/domain/command';
import { day, moment } from '@homeward/domain/dates';
import { code, id } from '@homeward/domain/text';
import { canonical } from './canonical.ts';
import type { Contract } from './document.ts';
import { jsonSchema } from './json-schema.ts';
import { mapOperations, mapParameter, mapSchemas, mapValues, operationsOf } from './operations.ts';
import { type Names, parameterNames, responseNames } from './repeated-parts.ts';
import { namedSchemas, namesOfRepeated, referring } from './repeated-schemas.ts';
import { walkInside } from './schema-walk.ts';

/** Schemas that go by many words, each by the one that says what it is. */
const chosen = { Id: id, Code: code, Day: day, Moment: moment, LateReason: lateReason };

/**
 * The same contract with what stands more than once written once, under `components`: it says the same when every
 * `$ref` is resolved. The names follow from the contract alone.
 */
export function withReferences<Whole extends Contract>(contract: Whole): Whole {
  return withResponses(withSchemas(withParameters(contract)));
}

function withParameters<Whole extends Contract>(contract: Whole): Whole {
  const { components } = contract;
  const names = parameterNames(operationsOf(contract), Object.keys(components.parameters));
  return {
    ...mapOperations(contract, (operation) => ({
      ...operation,
      parameters: operation.parameters.map((one) => refer(one, 'parameters', names)),
    })),
    components: { ...components, parameters: { ...components.parameters, ...written(names) } },
  };
}

function withSchemas<Whole extends Contract>(contract: Whole): Whole {
  const { components } = contract;
  const names = schemaNames(contract);
  const visit = referring(names);
  return {
    ...mapOperations(contract, (operation) => mapSchemas(operation, visit)),
    components: {
      ...components,
      schemas: namedSchemas(names),
      parameters: mapValues(components.parameters, (one) => mapParameter(one, 'components', visit)),
    },
  };
}

function schemaNames(contract: Contract): Names {
  const { schemas, parameters } = contract.components;
  const known = [
    ...Object.entries(schemas),
    ...Object.entries(chosen).map(([name, schema]) => [name, jsonSchema(schema, 'input')] as const),
  ].map(([name, schema]) => [canonical(schema), name] as const);
  return namesOfRepeated((visit) => {
    for (const operation of operationsOf(contract)) mapSchemas(operation, visit);
    for (const [name, schema] of Object.entries(schemas)) walkInside(schema, { owner: name, word: name }, visit);
    for (const one of Object.values(parameters)) mapParameter(one, 'components', visit);
  }, new Map(known));
}

function withResponses<Whole extends Contract>(contract: Whole): Whole {
  const { components } = contract;
  const names = responseNames(operationsOf(contract), Object.keys(components.responses));
  return {
    ...mapOperations(contract, (operation) => ({
      ...operation,
      responses: mapValues(operation.responses, (one) => refer(one, 'responses', names)),
    })),
    components: { ...components, responses: { ...components.responses, ...written(names) } },
  };
}

function refer<Part extends object>(part: Part, kind: string, names: Names): Part | { readonly $ref: string } {
  const name = names.get(canonical(part));
  return name === undefined ? part : { $ref: `#/components/${kind}/${name}` };
}

function written<Part>(names: Names): Readonly<Record<string, Part>> {
  return Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text) as Part]));
}
