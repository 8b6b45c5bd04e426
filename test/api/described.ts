import { resolved } from './resolved.ts';

type Parameter = {
  readonly name?: string;
  readonly in?: string;
  readonly schema?: { readonly enum?: readonly string[] };
};

type Operation = {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: object; readonly example?: unknown } };
  };
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly headers?: Readonly<Record<string, object>>;
        readonly content?: Readonly<Record<string, { readonly example?: unknown; readonly examples?: object }>>;
      }
    >
  >;
};

/** As much of an OpenAPI document as the tests look at. */
export type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

/** Every operation, with what its references lead to in their place. */
export function described(document: Described) {
  return Object.entries(resolved(document.paths, document)).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

/** Every schema of an object inside a schema, itself included. */
export function objectsIn(schema: unknown): readonly object[] {
  if (schema === null || typeof schema !== 'object') return [];
  const own = (schema as { type?: unknown }).type === 'object' ? [schema] : [];
  return [...own, ...Object.values(schema).flatMap(objectsIn)];
}
