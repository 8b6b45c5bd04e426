import type { JsonSchema } from './json-schema.ts';

export type Media = { readonly schema: JsonSchema; readonly example?: unknown };

export type Parameter = { readonly $ref?: string; readonly name?: string; readonly schema?: JsonSchema };

export type Response = { readonly $ref?: string; readonly content?: Readonly<Record<string, Media>> };

export type Operation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly security?: readonly object[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response>>;
};

/** As much of the contract as sharing looks at. */
export type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
};
