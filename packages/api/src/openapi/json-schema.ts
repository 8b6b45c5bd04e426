import * as z from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A zod schema as JSON Schema 2020-12, the dialect of OpenAPI 3.1. `input` is what a caller may send, `output` what an
 * answer holds. Throws when the schema holds what JSON cannot say: better no contract than a wrong one.
 */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      withoutMachineLimits(jsonSchema);
      withoutKinds(jsonSchema);
      // One value is of its own type.
      if (jsonSchema.const !== undefined) delete jsonSchema.type;
      // Whoever reads an answer finds it there: only whoever sends may leave it out.
      if (io === 'output') delete jsonSchema.default;
    },
  });
  return rest;
}

// An integer's limits are JavaScript's own unless somebody chose them: they tell a reader nothing.
function withoutMachineLimits(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

// What a field is for the app's forms is no part of the contract.
function withoutKinds(schema: z.core.JSONSchema.BaseSchema): void {
  delete schema['is'];
  delete schema['list'];
}
